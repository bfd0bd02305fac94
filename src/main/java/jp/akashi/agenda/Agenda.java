package jp.akashi.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.Clocks;
import org.jspecify.annotations.Nullable;

/// All that is to be done on a day. A station plans its steps when it makes the record they follow
/// from.
public interface Agenda {
    /// No step that failed is put off for longer. One that is was put off while a clock was ahead,
    /// and is ready; the clocks of two nodes may differ a little.
    Duration LONGEST_PAUSE = Duration.ofHours(1);

    /// Plans a step; one that is planned or done already is not planned again.
    void plan(Step step);

    /// Gives up the steps of a kind that are not done yet.
    void drop(Kind kind, String subject);

    /// The steps not done whose day is not after `until`, the earliest first, at most so many.
    List<Step> due(LocalDate until, int most);

    /// The steps that may be done now, the earliest day first, at most so many of those that follow
    /// `after`: not done, due by `until`, and not put off until later because they failed.
    ///
    /// @param after the last one seen; nothing to begin
    List<Step> ready(Until until, @Nullable Step after, int most);

    /// The last day whose steps are looked for, and the moment at which they are.
    record Until(LocalDate day, Instant now) {
        /// The latest moment a step may be put off to now.
        public Instant furthest() {
            return now.plus(LONGEST_PAUSE).plus(Clocks.SLACK);
        }
    }

    /// Notes that a step is done, and keeps everybody else from it until the transaction ends.
    ///
    /// @return false when it was done or given up meanwhile, or somebody else has it in hand
    boolean done(Step step, Instant now);

    /// Notes that a step could not be done; it is ready again at `next`.
    void failed(Step step, Failure failure);

    /// Why a step could not be done.
    ///
    /// @param next when it is tried again
    record Failure(Trouble trouble, Instant at, Instant next) {}

    /// Makes a step that failed ready again at once.
    ///
    /// @return false when no such step waits
    boolean hasten(Step step, Instant now);

    /// The rows of a view, at most so many.
    List<Planned> list(View view, int most);

    /// How many rows of a view there are of each kind on each day.
    List<Count> count(View view);

    /// So many rows of a kind on a day: that on which they are due, or of a view of what is done,
    /// that on which they were.
    record Count(Kind kind, LocalDate day, int rows) {}
}
