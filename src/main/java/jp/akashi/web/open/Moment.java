package jp.akashi.web.open;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.Tokyo;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;

/// A moment of the past as an address names it (`?as-of=`): a day, which means its end in Tokyo, or
/// a point in time.
///
/// @param written as it stands in addresses
public record Moment(Instant instant, String written, boolean isDay) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final int LONGEST = 40;

    static Moment endOf(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(Tokyo.ZONE).toInstant().minusNanos(1);
        return new Moment(end, day.toString(), true);
    }

    public static Moment at(Instant instant) {
        return new Moment(instant, instant.toString(), false);
    }

    /// Reads a day in any of the ways people write one, or a time in ISO form; without an offset it
    /// is Tokyo's.
    static Optional<Moment> read(String typed) {
        var text = typed.strip();
        return text.length() > LONGEST
                ? Optional.empty()
                : time(text.toUpperCase(Locale.ROOT)
                                .replaceFirst("(?<=\\d) (?=\\d\\d:\\d\\d$)", "+"))
                        .map(Moment::at)
                        .or(() -> Days.read(text).map(Moment::endOf));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException withoutOffset) {
            return local(text);
        }
    }

    private static Optional<Instant> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(Tokyo.ZONE).toInstant());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /// The business date it falls on.
    public LocalDate day() {
        return instant.atZone(Tokyo.ZONE).toLocalDate();
    }

    public String printed(Language say) {
        var day = Days.print(day(), say);
        return isDay ? day : day + " " + CLOCK.format(instant.atZone(Tokyo.ZONE));
    }
}
