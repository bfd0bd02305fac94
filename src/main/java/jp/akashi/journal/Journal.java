package jp.akashi.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Action;

/// The journal: append-only, written in the same transaction as the act.
public interface Journal {
    void append(Act act);

    /// What was done last to a thing, and when.
    Optional<Noted> findLast(String subject);

    /// What was done to any of some things, and when, in order.
    ///
    /// @param since the first moment that counts
    List<Noted> list(Action action, Collection<String> subjects, Instant since);

    /// One fingerprint of what the records hold of a thing now; empty when they hold nothing of it.
    ///
    /// @param subject the id of the thing
    String fingerprint(String subject);

    /// An act with its time.
    record Noted(Act act, Instant at) {}
}
