package jp.akashi.journal;

/// The journal: append-only, written in the same transaction as the act.
public interface Journal {
    void append(Act act);
}
