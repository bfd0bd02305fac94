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
/// @param care for what is published and shown
public record Deadlines(
        int answerWithin,
        int remindOfAnswer,
        int remindOfFee,
        int stalledAfter,
        ProceedingDays proceedings,
        List<Integer> remindOfRenewal,
        Care care) {
    public Deadlines {
        remindOfRenewal = List.copyOf(remindOfRenewal);
    }

    /// The times of questions of people outside, of looks at marks, and of withheld answers.
    ///
    /// @param remindOfWithholding days before its last day, the most first
    public record Care(Questions questions, Marks marks, List<Integer> remindOfWithholding) {
        public Care {
            remindOfWithholding = List.copyOf(remindOfWithholding);
        }
    }

    /// Questions of people outside (問合せ).
    ///
    /// @param answerWithin in business days, to answer one
    /// @param remindBefore in business days, before its due day
    /// @param confirmWithin in hours, to open the link in the mail
    /// @param mostADay from one mail address
    public record Questions(int answerWithin, int remindBefore, int confirmWithin, int mostADay) {}

    /// Looks at the pages that show a mark.
    ///
    /// @param everyMonths between two looks of the platform's own accord
    /// @param pauseMinutes between two looks asked for
    public record Marks(int everyMonths, int pauseMinutes) {}
}
