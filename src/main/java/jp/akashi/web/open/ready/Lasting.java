package jp.akashi.web.open.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.registry.Statement;

/// How long an answer stays true if nothing of its services is published: until the day on which
/// one of them comes into force, is so no more, or has an answer that is withheld no longer.
interface Lasting {
    long FOR_EVER = LocalDate.of(9999, 12, 31).toEpochDay();

    /// The first day, as a count since 1970, on which it has to be made anew.
    long until(List<CertificationNumber> services, long today);

    static Lasting of(Registry registry) {
        return (services, today) ->
                registry.list(services).stream()
                        .flatMap(Lasting::days)
                        .mapToLong(LocalDate::toEpochDay)
                        .filter(day -> day > today)
                        .min()
                        .orElse(FOR_EVER);
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
                        statement instanceof Statement.Withheld(_, var until)
                                ? Stream.of(until.plusDays(1))
                                : Stream.of());
    }
}
