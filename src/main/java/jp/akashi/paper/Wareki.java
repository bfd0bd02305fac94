package jp.akashi.paper;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// Writes dates the way papers do, with the Japanese year beside the Western one (和暦併記).
public final class Wareki {
    private static final DateTimeFormatter ERA =
            DateTimeFormatter.ofPattern("G", Locale.JAPAN)
                    .withChronology(JapaneseChronology.INSTANCE);

    private Wareki() {}

    /// `2026年4月1日(令和8年4月1日)`; the first year of an era is 元年.
    public static String both(LocalDate date) {
        var day = date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        return date.getYear() + "年" + day + "(" + year(date) + day + ")";
    }

    private static String year(LocalDate date) {
        int year = JapaneseChronology.INSTANCE.date(date).get(ChronoField.YEAR_OF_ERA);
        return ERA.format(date) + (year == 1 ? "元" : year) + "年";
    }
}
