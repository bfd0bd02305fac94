package jp.akashi.scheme;

/// How long the office gives and when it reminds, in business days.
///
/// @param answerWithin to answer an inquiry (照会)
/// @param remindOfAnswer before the due day of an inquiry
/// @param remindOfFee before the due day of a fee
/// @param stalledAfter at one stage, until the office is told that the case stands still
/// @param proceedings after the certification
public record Deadlines(
        int answerWithin,
        int remindOfAnswer,
        int remindOfFee,
        int stalledAfter,
        ProceedingDays proceedings) {}
