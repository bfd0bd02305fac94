package jp.akashi.export.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;

/// What an operation was told, each value of its parameter's form.
public record Given(Map<String, List<String>> values) {
    public Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// The text of a parameter; empty where it was not given.
    public String text(String name) {
        return find(name).orElse("");
    }

    public int whole(String name, int usual) {
        return find(name).map(Integer::parseInt).orElse(usual);
    }

    public CertificationNumber number(String name) {
        return CertificationNumber.parse(text(name));
    }

    /// A moment; of a day, its beginning.
    public Optional<Instant> since(String name) {
        return find(name).map(text -> moment(text, 0));
    }

    /// A moment; of a day, its end.
    public Optional<Instant> until(String name) {
        return find(name).map(text -> moment(text, 1));
    }

    private static Instant moment(String text, int daysLater) {
        return Form.Day.isDay(text)
                ? LocalDate.parse(text)
                        .plusDays(daysLater)
                        .atStartOfDay(Tokyo.ZONE)
                        .toInstant()
                        .minusNanos(daysLater)
                : OffsetDateTime.parse(text).toInstant();
    }
}
