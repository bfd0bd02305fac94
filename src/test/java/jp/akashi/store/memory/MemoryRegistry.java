package jp.akashi.store.memory;

import java.time.Instant;
import java.time.LocalDate;
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
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.BulkRegister;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Hiding;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;

/// The public record in memory.
public final class MemoryRegistry implements Undoable, Registry, BulkRegister, Publications {
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
    public Runnable ready(List<Entry> ready) {
        return () -> ready.forEach(this::append);
    }

    @Override
    public List<Entry> history(CertificationNumber number) {
        return Hiding.in(List.copyOf(entries.getOrDefault(number, List.of())));
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
    public int size() {
        return entries.size();
    }

    @Override
    public List<Stamp> stamps(int offset, int most) {
        return present("", Integer.MAX_VALUE).stream()
                .skip(offset)
                .limit(most)
                .map(entry -> new Stamp(entry.number(), entry.standing().publishedAt()))
                .toList();
    }

    @Override
    public List<Publication> after(long place, int most) {
        return LongStream.range(place, Math.min(log.size(), place + most))
                .mapToObj(at -> new Publication(at + 1, shown(log.get((int) at))))
                .toList();
    }

    private Entry shown(Entry entry) {
        return find(entry.number()).map(present -> Hiding.in(entry, present)).orElse(entry);
    }

    @Override
    public long before(Instant moment) {
        return LongStream.range(0, log.size())
                .filter(at -> !log.get((int) at).standing().publishedAt().isBefore(moment))
                .findFirst()
                .orElse(log.size());
    }

    @Override
    public List<RanOut> ranOut(Deadline after, LocalDate until, int most) {
        return entries.values().stream()
                .flatMap(revisions -> revisions.stream().flatMap(entry -> ranOut(entry, revisions)))
                .sorted(Comparator.comparing(RanOut::deadline, BY_DAY))
                .filter(ranOut -> BY_DAY.compare(ranOut.deadline(), after) > 0)
                .filter(ranOut -> !ranOut.day().isAfter(until))
                .limit(most)
                .toList();
    }

    private static final Comparator<Deadline> BY_DAY =
            Comparator.comparing(Deadline::day).thenComparing(Deadline::number);

    private static Stream<RanOut> ranOut(Entry entry, List<Entry> revisions) {
        var standing = entry.standing();
        var last = standing.term().until();
        var ending = standing.ending();
        var expiry =
                Stream.of(last)
                        .filter(_ -> !standing.continued())
                        .filter(_ -> ending == null || ending.on().isAfter(last.plusDays(1)));
        var lapses =
                entry.withheldUntil().stream()
                        .filter(day -> day.isBefore(last))
                        .filter(day -> ending == null || ending.on().isAfter(day.plusDays(1)));
        return Stream.concat(expiry, lapses)
                .filter(day -> stood(entry, revisions, day))
                .map(day -> new RanOut(day, entry));
    }

    /// Whether the entry was the present one when a day was over.
    private static boolean stood(Entry entry, List<Entry> revisions, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(Tokyo.ZONE).toInstant();
        return revisions.stream()
                .filter(one -> one.standing().publishedAt().isBefore(end))
                .reduce((_, later) -> later)
                .filter(entry::equals)
                .isPresent();
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
