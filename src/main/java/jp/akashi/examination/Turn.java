package jp.akashi.examination;

/// Whose turn it is at a stage, or that the case is closed.
public enum Turn {
    PROVIDER,
    OFFICE,
    COMMITTEE,
    CLOSED
}
