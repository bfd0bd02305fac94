package jp.akashi.fee;

/// An account of the fees' ledger (勘定科目).
public enum Account {
    /// 普通預金: money on the bank account
    BANK,
    /// 未収入金: invoiced and not yet paid
    RECEIVABLE,
    /// 仮受金: money that came in and is not yet assigned to an invoice
    SUSPENSE,
    /// 預り金: what was paid over and is owed to the payer
    OWED,
    /// 審査手数料収入, without tax
    FEES,
    /// 仮受消費税
    TAX
}
