package jp.akashi.kernel;

import java.time.LocalDate;

/// The term of a certification (有効期間), first and last day included.
public record Term(LocalDate from, LocalDate until) {
    public Term {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a term that ends before it starts: " + from + " " + until);
        }
    }

    /// The term of whole years from a day: the last day is the one before its anniversary, or the
    /// last of the month where the year has no such day (民法143条2項).
    public static Term ofYears(LocalDate from, int years) {
        var anniversary = from.plusYears(years);
        boolean exists = anniversary.getDayOfMonth() == from.getDayOfMonth();
        return new Term(from, exists ? anniversary.minusDays(1) : anniversary);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
