package jp.akashi.journal;

import java.time.Instant;
import java.util.Optional;

/// The journal: append-only, written in the same transaction as the act.
public interface Journal {
    void append(Act act);

    /// What was done last to a thing, and when.
    Optional<Noted> findLast(String subject);

    /// An act with its time.
    record Noted(Act act, Instant at) {}
}
