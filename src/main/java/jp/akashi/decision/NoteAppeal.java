package jp.akashi.decision;

import java.time.InstantSource;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Puts down an appeal or a question about a decision.
public final class NoteAppeal {
    private final Appeals appeals;
    private final InstantSource clock;

    public NoteAppeal(Appeals appeals, InstantSource clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    /// @return DEC-05 when it does not say who and what, or comes from a day to come
    public Outcome<Appeal> note(Appeal appeal) {
        boolean whole =
                !appeal.said().from().isBlank()
                        && !appeal.said().text().isBlank()
                        && !appeal.receivedOn().isAfter(Tokyo.today(clock));
        if (!whole) {
            return Outcome.refused(Obstacle.of(DecisionRules.APPEAL));
        }
        appeals.add(appeal);
        return Outcome.done(appeal);
    }
}
