package jp.akashi.renewal;

import java.time.LocalDate;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Term;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;

/// When a certification may be renewed (更新の手続き期間, 002 §9(1)), counted back from the last day of its
/// term.
///
/// @param noticeOn the day the holder is told (更新の案内)
/// @param opensOn the first day a renewal may be filed
/// @param closesOn the last day on which filing keeps the certification in force past its term
/// @param lateUntil the last day on which one may be filed at all; `closesOn` where the scheme
///   takes none later
/// @param expiresOn the last day of the term (満了日)
public record RenewalWindow(
        LocalDate noticeOn,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate lateUntil,
        LocalDate expiresOn) {
    /// Where a day stands.
    public enum Phase {
        /// Before the notice.
        AHEAD,
        /// After the notice, before the window.
        NOTICED,
        /// Within the window.
        OPEN,
        /// After the window, where the scheme takes a renewal yet.
        LATE,
        /// Too late for a renewal.
        OVER
    }

    public static RenewalWindow of(Term term, Scheme.Periods periods) {
        var last = term.until();
        return new RenewalWindow(
                last.minusMonths(periods.renewalNoticeMonths()),
                last.minusDays(periods.renewalOpensDays()),
                last.minusDays(periods.renewalClosesDays()),
                last.minusDays(periods.renewalLateDays()),
                last);
    }

    /// The window of the term a day lies in, or of the last one before it.
    public static RenewalWindow of(Certification certification, LocalDate day, Schemes schemes) {
        var periods = schemes.get(certification.edition().scheme()).periods();
        var terms = certification.life().terms();
        var term =
                terms.reversed().stream()
                        .filter(each -> !each.from().isAfter(day))
                        .findFirst()
                        .orElse(terms.getFirst());
        return of(term, periods);
    }

    public Phase on(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return day.isBefore(noticeOn) ? Phase.AHEAD : Phase.NOTICED;
        }
        if (!day.isAfter(closesOn)) {
            return Phase.OPEN;
        }
        return day.isAfter(lateUntil) ? Phase.OVER : Phase.LATE;
    }

    /// Whether a renewal filed on a day keeps the certification in force until it is decided.
    public boolean keepsEffect(LocalDate day) {
        return on(day) == Phase.OPEN;
    }

    /// Whether a renewal may be written on a day: from the notice on, as long as it can be filed.
    public boolean isWrittenOn(LocalDate day) {
        return switch (on(day)) {
            case NOTICED, OPEN, LATE -> true;
            case AHEAD, OVER -> false;
        };
    }
}
