package jp.akashi.demo.years;

import java.time.LocalDate;

/// How large a rehearsal is: so many years of so many services; all that happens follows from the
/// seed.
public record Wish(int years, long seed, int services) {
    /// The first day. The third edition of the ASP・SaaS guideline comes half a year later, and the
    /// holidays of the five years that follow are known.
    public static final LocalDate FIRST = LocalDate.of(2022, 4, 1);

    public Wish {
        if (years < 1 || services < 1) {
            throw new IllegalArgumentException("nothing to rehearse: " + years + " " + services);
        }
    }

    /// The day after the last.
    LocalDate end() {
        return FIRST.plusYears(years);
    }
}
