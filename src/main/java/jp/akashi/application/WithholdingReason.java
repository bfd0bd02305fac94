package jp.akashi.application;

/// The class of reason for withholding an answer; it is what the public sees.
public enum WithholdingReason {
    SECURITY,
    TRADE_SECRET,
    CONTRACT,
    OTHER
}
