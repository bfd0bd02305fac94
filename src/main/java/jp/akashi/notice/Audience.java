package jp.akashi.notice;

/// Whom a notice is written to.
public enum Audience {
    /// Who filed the application, and the contact (担当者) of 申請書A.
    PROVIDER,
    /// Everybody of the office.
    OFFICE,
    /// The members asked about a case.
    COMMITTEE,
    /// Those of a provider who wrote in a consultation.
    ASKER,
    /// Those of PROVIDER, about a service of theirs that is certified.
    HOLDER,
    /// Somebody outside who asked a question.
    OUTSIDE,
    /// Somebody who has no account yet.
    INVITED,
    /// The owner of an account, about the account.
    PERSON
}
