package jp.akashi.agenda;

/// What is done when a day has come. What a row is about is said by the kind.
public enum Kind {
    /// 有効期間の満了, of a certification by its number
    TERM_ENDS,
    /// 更新のご案内, of a certification by its number
    RENEWAL_NOTICE,
    /// 更新の手続き期間の始まり, of a certification by its number
    RENEWAL_OPENS,
    /// 更新の督促, of a certification by its number
    RENEWAL_REMINDER,
    /// 更新の手続き期間の終わり, of a certification by its number: the day after its last
    RENEWAL_CLOSES,
    /// 期間後に提出された更新の審査の確認, of a certification by its number: some days before its last, where its
    /// scheme takes a renewal after the window
    RENEWAL_LATE,
    /// 審査中の案件の朝の見回り: reminders of answers and fees, and what stands still, of all cases each day
    CASES_MORNING,
    /// What a provider has to do in a proceeding (報告・回答・弁明) is due soon, by its id
    PROCEEDING_DUE_SOON,
    /// The day by which a provider had to act in a proceeding is over, by its id
    PROCEEDING_OVERDUE,
    /// 終わった案件の書類の朝の見回り: what of them is due, of all cases each day
    KEEPING_MORNING,
    /// 書類の返却の期限, of a case by its id
    RETURN_DUE,
    /// 書類の保管の期間の終わり, of a case by its id
    KEEPING_ENDS,
    /// サービスの終了, of a certification by its number: the first day on which it is not in force
    SERVICE_ENDS,
    /// 認定証の返納の期限が近いこと, of a certification by its number
    CERTIFICATE_DUE,
    /// 認定マークの掲載ページの確認, of a page
    MARK_CHECK,
    /// 問合せの回答期限, of a question
    QUESTION_DUE,
    /// An unconfirmed question (問合せ) is forgotten.
    QUESTION_FORGOTTEN,
    /// 公表の留保の朝の見回り: what is withheld until a day that comes near or is over, of all services each
    /// day
    WITHHOLDINGS_MORNING
}
