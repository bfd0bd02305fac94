package jp.akashi.scheme;

import java.util.List;

/// How long the office gives and when it reminds, in business days.
///
/// @param answerWithin to answer an inquiry (照会)
/// @param remindOfAnswer before the due day of an inquiry
/// @param remindOfFee before the due day of a fee
/// @param stalledAfter at one stage, until the office is told that the case stands still
/// @param proceedings after the certification
/// @param remindOfRenewal days of the calendar before the window for renewal closes, each a
///   reminder
public record Deadlines(
        int answerWithin,
        int remindOfAnswer,
        int remindOfFee,
        int stalledAfter,
        ProceedingDays proceedings,
        List<Integer> remindOfRenewal) {
    public Deadlines {
        remindOfRenewal = List.copyOf(remindOfRenewal);
    }
}
