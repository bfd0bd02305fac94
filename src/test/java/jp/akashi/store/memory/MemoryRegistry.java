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
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;

/// The public record in memory.
public final class MemoryRegistry implements Undoable, Registry, Publications {
    private final Map<CertificationNumber, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Entry> log = new ArrayList<>();

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

    private Stream<Entry> present() {
        return entries.values().stream().map(List::getLast);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(entries), Undoable.copy(log));
    }
}
