package jp.akashi.web.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;

/// Dates as pages write them: 2026年4月1日 or 1 April 2026, in Tokyo.
public final class Days {
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /// The day a text names, in any of the ways people write one (和暦, full-width digits, slashes).
    public static Optional<LocalDate> read(String typed) {
        return Notation.read(new Kind.Date(), typed) instanceof Reading.Read(Value.Day(var day))
                ? Optional.of(day)
                : Optional.empty();
    }

    public static String print(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    public static String print(LocalDate date, Language say) {
        return say == Language.JA ? print(date) : ENGLISH.format(date);
    }

    public static String print(Instant instant, Language say) {
        return print(instant.atZone(Tokyo.ZONE).toLocalDate(), say);
    }

    public static String print(Term term, Language say) {
        return say == Language.JA
                ? print(term)
                : print(term.from(), say) + " to " + print(term.until(), say);
    }

    /// A month or a day in ISO form.
    public static String printMonthOrDay(String iso) {
        return iso.length() == 7
                ? iso.substring(0, 4) + "年" + Integer.parseInt(iso.substring(5)) + "月"
                : print(LocalDate.parse(iso));
    }

    public static String print(Instant instant) {
        return print(instant.atZone(Tokyo.ZONE).toLocalDate());
    }

    public static String print(Term term) {
        return print(term.from()) + "から" + print(term.until()) + "まで";
    }
}
