package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Found;
import jp.akashi.directory.Keywords;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Search;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;

/// The public record in memory, searched entry by entry.
public final class MemoryRegistry implements Undoable, Registry, Publications, Directory {
    private final Map<CertificationNumber, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Entry> log = new ArrayList<>();
    private final Schemes schemes;

    public MemoryRegistry(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Optional<Entry> find(CertificationNumber number) {
        return Optional.ofNullable(entries.get(number)).map(List::getLast);
    }

    @Override
    public List<Entry> list(List<CertificationNumber> numbers) {
        return numbers.stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .map(List::getLast)
                .toList();
    }

    @Override
    public void append(Entry entry) {
        var revisions = new ArrayList<>(entries.getOrDefault(entry.number(), List.of()));
        if (entry.standing().revision() <= revisions.size()) {
            throw new IllegalStateException("published: " + entry.standing().revision());
        }
        revisions.add(entry);
        entries.put(entry.number(), revisions);
        log.add(entry);
    }

    @Override
    public List<Entry> history(CertificationNumber number) {
        return List.copyOf(entries.getOrDefault(number, List.of()));
    }

    @Override
    public List<Entry> present(String after, int most) {
        return present()
                .filter(entry -> entry.number().slug().compareTo(after) > 0)
                .sorted(Comparator.comparing(entry -> entry.number().slug()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Publication> after(long place, int most) {
        return LongStream.range(place, Math.min(log.size(), place + most))
                .mapToObj(at -> new Publication(at + 1, log.get((int) at)))
                .toList();
    }

    @Override
    public long last() {
        return log.size();
    }

    @Override
    public Found search(Search search) {
        var matching = present().filter(entry -> matches(entry, search)).toList();
        var page =
                matching.stream()
                        .sorted(order(search.order()))
                        .skip(search.slice().offset())
                        .limit(search.slice().limit())
                        .map(MemoryRegistry::listing)
                        .toList();
        return new Found(matching.size(), page);
    }

    private Stream<Entry> present() {
        return entries.values().stream().map(List::getLast);
    }

    private boolean matches(Entry entry, Search search) {
        var text = Keywords.of(entry, schemes.get(entry.edition()));
        return search.scheme().filter(scheme -> !scheme.equals(entry.edition().scheme())).isEmpty()
                && search.words().stream().allMatch(text::contains);
    }

    private static Comparator<Entry> order(Search.Order order) {
        var byNumber = Comparator.comparing((Entry entry) -> entry.number().slug());
        return switch (order) {
            case NEWEST ->
                    Comparator.comparing((Entry entry) -> entry.standing().certifiedOn())
                            .reversed()
                            .thenComparing(byNumber);
            case NAME ->
                    Comparator.comparing((Entry entry) -> Search.folded(entry.face().serviceName()))
                            .thenComparing(byNumber);
            case PROVIDER ->
                    Comparator.comparing(
                                    (Entry entry) -> Search.folded(entry.face().providerName()))
                            .thenComparing(byNumber);
        };
    }

    private static Listing listing(Entry entry) {
        return new Listing(
                entry.number(),
                entry.printed(),
                entry.edition().scheme(),
                new Listing.Names(
                        entry.face().serviceName(),
                        entry.face().providerName(),
                        entry.face().summary()),
                entry.standing().certifiedOn(),
                entry.standing().term());
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(entries), Undoable.copy(log));
    }
}
