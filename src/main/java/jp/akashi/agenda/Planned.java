package jp.akashi.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of the table: a step, and how far it has come.
///
/// @param tries how often it was tried in vain
/// @param at when it was done, or failed last
/// @param next when it is tried again after it failed
/// @param trouble why it failed last; nothing when it never did
public record Planned(
        Step step,
        boolean isDone,
        int tries,
        @Nullable Instant at,
        @Nullable Instant next,
        @Nullable Trouble trouble) {
    /// A step of which nothing has happened yet.
    public static Planned of(Step step) {
        return new Planned(step, false, 0, null, null, null);
    }

    public boolean hasFailed() {
        return !isDone && tries > 0;
    }

    /// After it was done.
    public Planned done(Instant when) {
        return new Planned(step, true, tries, when, null, trouble);
    }

    /// After it failed once more.
    public Planned failed(Agenda.Failure failure) {
        return new Planned(step, false, tries + 1, failure.at(), failure.next(), failure.trouble());
    }

    /// To be tried again at a moment.
    public Planned hastened(Instant when) {
        return new Planned(step, isDone, tries, at, when, trouble);
    }
}
