package jp.akashi.examination;

/// What moves an application from one stage to the next.
public enum Event {
    RETURN_FOR_FORMALITY,
    REFILE,
    PASS_FORMALITY,
    /// 形式審査の完了 of what costs nothing
    PASS_FREE,
    RECEIVE_PAYMENT,
    ASK,
    ANSWER,
    CONCLUDE,
    REOPEN,
    CONSULT,
    GIVE_OPINION,
    END_HEARING,
    RECUSE,
    GRANT,
    REFUSE,
    PUBLISH,
    WITHDRAW
}
