package jp.akashi.guide;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How many days applications take at a stage of the examination, without any of them in it: the
/// median, and the days within which nine of ten pass.
///
/// @param stage the stage by its key, or `WHOLE` for the way from receipt to decision
/// @param from the first day of the time that was looked at
/// @param until its last day
public record Wait(
        String stage,
        int cases,
        BigDecimal median,
        BigDecimal most,
        LocalDate from,
        LocalDate until) {
    public static final String WHOLE = "WHOLE";
}
