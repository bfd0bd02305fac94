package jp.akashi.fee;

/// What happened, as the ledger names it (仕訳の種類).
public enum LedgerAct {
    /// 請求
    INVOICED,
    /// 入金
    RECEIVED,
    /// 消込: money assigned to an invoice, what is over held for the payer
    ASSIGNED,
    /// 消込の取消し
    UNASSIGNED,
    /// 過払金の充当: what was held becomes free to be assigned again
    RELEASED,
    /// 返金: what was held or never assigned goes back to the payer
    PAID_BACK,
    /// 入金記録の取消し: recorded in error, no money moved
    STRUCK_OUT,
    /// 請求の取消し
    CANCELLED
}
