package jp.akashi.scheme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.akashi.kernel.Term;

/// The days on which the office works (営業日): no Saturday, no Sunday, no national holiday, none of
/// the office's own closing days. Holidays are published a year ahead; of other years the calendar
/// says that it does not know them.
///
/// @param known from the first day to the last of the years whose holidays are known
/// @param holidays the national holidays in them by day, with their names
public record BusinessCalendar(
        Term known, NavigableMap<LocalDate, String> holidays, List<Closing> closings) {
    /// Days of every year on which the office is closed (年末年始); `to` before `from` lies in the next
    /// year.
    public record Closing(String name, MonthDay from, MonthDay to) {
        boolean covers(LocalDate date) {
            var day = MonthDay.from(date);
            boolean begun = !day.isBefore(from);
            boolean notOver = !day.isAfter(to);
            return from.isAfter(to) ? begun || notOver : begun && notOver;
        }
    }

    public BusinessCalendar {
        holidays = Collections.unmodifiableNavigableMap(new TreeMap<>(holidays));
        closings = List.copyOf(closings);
    }

    /// A calendar of these years, first and last included.
    public static BusinessCalendar of(
            int first, int last, Map<LocalDate, String> holidays, List<Closing> closings) {
        return new BusinessCalendar(
                new Term(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)),
                new TreeMap<>(holidays),
                closings);
    }

    /// Whether the holidays of the day's year are known.
    public boolean isKnown(LocalDate date) {
        return !date.isBefore(known.from()) && !date.isAfter(known.until());
    }

    /// Whether the office works on a day.
    ///
    /// @throws IllegalArgumentException for a day of a year that is not known
    public boolean isOpen(LocalDate date) {
        if (!isKnown(date)) {
            throw new IllegalArgumentException("the holidays of " + date + " are not known");
        }
        return !isClosed(date);
    }

    /// Whether the office is known to be closed: of a year that is not known, on weekends and on
    /// its own closing days.
    public boolean isClosed(LocalDate date) {
        return isWeekend(date) || findNamed(date).isPresent();
    }

    /// The name of the holiday or of the closing days that a day is one of.
    public Optional<String> findNamed(LocalDate date) {
        return Optional.ofNullable(holidays.get(date))
                .or(() ->
                        closings.stream()
                                .filter(closing -> closing.covers(date))
                                .map(Closing::name)
                                .findFirst());
    }

    /// The day itself when the office works on it, or else the next one on which it does; nothing
    /// when that is beyond what is known.
    public Optional<LocalDate> findOpenFrom(LocalDate date) {
        return open(date).findFirst();
    }

    /// So many business days after a day, which is itself not counted; nothing when that is beyond
    /// what is known.
    public Optional<LocalDate> findPlus(LocalDate date, int businessDays) {
        return businessDays == 0
                ? findOpenFrom(date)
                : open(date.plusDays(1)).skip(businessDays - 1L).findFirst();
    }

    /// So many business days before a day, which is itself not counted; nothing when that is beyond
    /// what is known.
    public Optional<LocalDate> findMinus(LocalDate date, int businessDays) {
        if (!isKnown(date)) {
            return Optional.empty();
        }
        return Stream.iterate(date.minusDays(1), this::isKnown, day -> day.minusDays(1))
                .filter(this::isOpen)
                .skip(businessDays - 1L)
                .findFirst();
    }

    /// How many business days lie after one day up to another, which is counted; days that are not
    /// known are not.
    public int countBetween(LocalDate after, LocalDate until) {
        return (int) open(after.plusDays(1)).takeWhile(day -> !day.isAfter(until)).count();
    }

    private Stream<LocalDate> open(LocalDate from) {
        return Stream.iterate(from, this::isKnown, day -> day.plusDays(1)).filter(this::isOpen);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
