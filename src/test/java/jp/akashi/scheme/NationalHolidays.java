package jp.akashi.scheme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;

/// The national holidays of a year, reckoned from the law (国民の祝日に関する法律, 昭和23年法律第178号): the days of
/// article 2 with the exceptions of the Games of 2020 and 2021 and of the accession of 2019, then
/// the substitute holidays of article 3(2) and the days between two holidays of article 3(3). The
/// equinoxes are those of the usual formula of the Maritime Safety Agency, right from 1980 to 2099.
final class NationalHolidays {
    private final int year;
    private final SortedMap<LocalDate, String> days = new TreeMap<>();

    private NationalHolidays(int year) {
        this.year = year;
    }

    static SortedMap<LocalDate, String> of(int year) {
        var holidays = new NationalHolidays(year);
        holidays.firstHalf();
        holidays.secondHalf();
        holidays.theMoved();
        holidays.theOthers();
        return holidays.days;
    }

    private void firstHalf() {
        fixed(1, 1, "元日");
        monday(1, 2, "成人の日");
        fixed(2, 11, "建国記念の日");
        if (year >= 2020) {
            fixed(2, 23, "天皇誕生日");
        }
        fixed(3, equinox(20.8431), "春分の日");
        fixed(4, 29, "昭和の日");
        fixed(5, 3, "憲法記念日");
        fixed(5, 4, "みどりの日");
        fixed(5, 5, "こどもの日");
    }

    private void secondHalf() {
        if (!games()) {
            monday(7, 3, "海の日");
            if (year >= 2016) {
                fixed(8, 11, "山の日");
            }
            monday(10, 2, year >= 2020 ? "スポーツの日" : "体育の日");
        }
        monday(9, 3, "敬老の日");
        fixed(9, equinox(23.2488), "秋分の日");
        fixed(11, 3, "文化の日");
        fixed(11, 23, "勤労感謝の日");
        if (year <= 2018) {
            fixed(12, 23, "天皇誕生日");
        }
    }

    private boolean games() {
        return year == 2020 || year == 2021;
    }

    private void theMoved() {
        if (year == 2019) {
            fixed(5, 1, "休日(祝日扱い)");
            fixed(10, 22, "休日(祝日扱い)");
        }
        if (year == 2020) {
            fixed(7, 23, "海の日");
            fixed(7, 24, "スポーツの日");
            fixed(8, 10, "山の日");
        }
        if (year == 2021) {
            fixed(7, 22, "海の日");
            fixed(7, 23, "スポーツの日");
            fixed(8, 8, "山の日");
        }
    }

    /// Article 3(2): the next day that is no holiday after one on a Sunday. 3(3): a day whose day
    /// before and day after are holidays.
    private void theOthers() {
        for (var day : days.keySet().toArray(LocalDate[]::new)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                var next = day.plusDays(1);
                while (days.containsKey(next)) {
                    next = next.plusDays(1);
                }
                days.put(next, "振替休日");
            }
        }
        for (var day : days.keySet().toArray(LocalDate[]::new)) {
            var between = day.plusDays(1);
            if (!days.containsKey(between)
                    && days.containsKey(day.plusDays(2))
                    && between.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.put(between, "国民の休日");
            }
        }
    }

    private void fixed(int month, int day, String name) {
        days.put(LocalDate.of(year, month, day), name);
    }

    private void monday(int month, int which, String name) {
        var day =
                LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
        days.put(day, name);
    }

    private int equinox(double base) {
        return (int) (base + 0.242194 * (year - 1980)) - (year - 1980) / 4;
    }
}
