package jp.akashi.item;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// An era of the Japanese calendar (元号) with its first and last day. The day of a change in 1912
/// and in 1926 belongs to both eras. 明治 counts from its sixth year, when the calendar became the
/// Gregorian one.
enum Era {
    MEIJI("明治", 1868, LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 30)),
    TAISHO("大正", 1912, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    SHOWA("昭和", 1926, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    HEISEI("平成", 1989, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    REIWA("令和", 2019, LocalDate.of(2019, 5, 1), LocalDate.MAX);

    private final String name;
    private final int firstYear;
    private final LocalDate first;
    private final LocalDate last;

    Era(String name, int firstYear, LocalDate first, LocalDate last) {
        this.name = name;
        this.firstYear = firstYear;
        this.first = first;
        this.last = last;
    }

    /// The era by its name, the first character of it, or its letter in lower case: 令和, 令, r.
    static Optional<Era> find(String word) {
        return Arrays.stream(values())
                .filter(era -> era.name.startsWith(word) || era.letter().equals(word))
                .findFirst();
    }

    /// The year of the common calendar.
    int year(int ofEra) {
        return firstYear + ofEra - 1;
    }

    boolean has(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    Reading.Unreadable outside() {
        var misfit = Reading.Unreadable.of(Misfit.OUTSIDE_ERA, "era", name).with("first", first);
        return last.equals(LocalDate.MAX) ? misfit : misfit.with("last", last);
    }

    private String letter() {
        return name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
