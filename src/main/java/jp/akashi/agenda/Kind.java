package jp.akashi.agenda;

/// What is done when a day has come. What a row is about is said by the kind.
public enum Kind {
    /// 有効期間の満了, of a certification by its number
    TERM_ENDS,
    /// 審査中の案件の朝の見回り: reminders of answers and fees, and what stands still, of all cases each day
    CASES_MORNING
}
