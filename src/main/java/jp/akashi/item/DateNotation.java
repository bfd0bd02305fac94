package jp.akashi.item;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.item.Reading.Unreadable;

/// A day in writing: `2019-04-01`; read also as 2019/4/1, 2019年4月1日, 平成31年4月1日 and H31.4.1.
final class DateNotation {
    private static final String ERA = "(?<era>明治?|大正?|昭和?|平成?|令和?|[mtshr])\\.?";
    private static final String DAY = "[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?";
    private static final Pattern WEEKDAY = Pattern.compile("\\([日月火水木金土](曜日?)?\\)$");
    private static final Pattern COMMON = Pattern.compile("(?:西暦)?(?<year>\\d{4})" + DAY);
    private static final Pattern DIGITS =
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern JAPANESE = Pattern.compile(ERA + "(?<year>元|\\d{1,2})" + DAY);
    private static final Pattern INCOMPLETE =
            Pattern.compile("((西暦)?\\d{4}|" + ERA + "(元|\\d{1,2}))[-/.年]?(\\d{1,2}[月度]?)?");

    private DateNotation() {}

    static Reading read(String text) {
        var plain = Typed.fold(text).replaceAll("[‐‑–—−ー]", "-");
        var date = WEEKDAY.matcher(plain).replaceFirst("");
        for (var form : new Pattern[] {COMMON, DIGITS, JAPANESE}) {
            var found = form.matcher(date);
            if (found.matches()) {
                return read(
                        found,
                        form.equals(JAPANESE) ? DateNotation::japanese : DateNotation::common);
            }
        }
        return Unreadable.of(
                INCOMPLETE.matcher(date).matches() ? Misfit.DATE_INCOMPLETE : Misfit.NOT_A_DATE);
    }

    private static Reading read(Matcher found, Function<Matcher, Reading> calendar) {
        try {
            return calendar.apply(found);
        } catch (DateTimeException noSuchDay) {
            return Unreadable.of(Misfit.NO_SUCH_DAY);
        }
    }

    private static Reading common(Matcher found) {
        return new Reading.Read(new Value.Day(day(found, number(found, "year"))));
    }

    private static Reading japanese(Matcher found) {
        var era = Era.find(found.group("era")).orElseThrow();
        int year = found.group("year").equals("元") ? 1 : number(found, "year");
        var date = day(found, era.year(year));
        return era.has(date) && year > 0 ? new Reading.Read(new Value.Day(date)) : era.outside();
    }

    private static LocalDate day(Matcher found, int year) {
        return LocalDate.of(year, number(found, "month"), number(found, "day"));
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
