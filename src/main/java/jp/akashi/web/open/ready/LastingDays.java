package jp.akashi.web.open.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.registry.Statement;

/// The days on which what is said of a service changes by itself, read once per publication.
final class LastingDays implements Lasting {
    private static final int MOST = 20_000;

    private final Registry registry;
    private final Cache<CertificationNumber, long[]> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    LastingDays(Registry registry) {
        this.registry = registry;
    }

    @Override
    public long until(List<CertificationNumber> services, long today) {
        return services.stream()
                .flatMapToLong(service -> LongStream.of(known.get(service, this::days)))
                .filter(day -> day > today)
                .min()
                .orElse(FOR_EVER);
    }

    /// Days that are being read meanwhile are dropped too.
    @Override
    public void forget(CertificationNumber service) {
        known.invalidate(service);
    }

    private long[] days(CertificationNumber service) {
        return registry.find(service).stream()
                .flatMap(LastingDays::days)
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .toArray();
    }

    private static Stream<LocalDate> days(Entry entry) {
        var standing = entry.standing();
        var ending = standing.ending();
        return Stream.of(
                        Stream.of(standing.term().from(), standing.term().until().plusDays(1)),
                        ending == null ? Stream.<LocalDate>of() : Stream.of(ending.on()),
                        withheld(entry))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> withheld(Entry entry) {
        return entry.statements().values().stream()
                .flatMap(statement ->
                        statement instanceof Statement.Withheld(_, var until, _)
                                ? Stream.of(until.plusDays(1))
                                : Stream.of());
    }
}
