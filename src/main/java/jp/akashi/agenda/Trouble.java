package jp.akashi.agenda;

/// Why a step could not be done, as far as somebody can do something about it.
public enum Trouble {
    /// what it is about is not to be found
    GONE,
    /// the database was out of reach or too busy
    BUSY,
    /// anything else; what it was stands in the log
    UNEXPECTED
}
