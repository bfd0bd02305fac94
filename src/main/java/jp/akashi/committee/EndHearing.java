package jp.akashi.committee;

import jp.akashi.examination.Advance;
import jp.akashi.examination.Advance.Move;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Ends a hearing (意見聴取) that still waits for a member, so that a case is not held up by one who
/// does not answer. The opinions given so far stay.
public final class EndHearing {
    private final Advance advance;

    public EndHearing(Advance advance) {
        this.advance = advance;
    }

    /// @return the case, to be decided; COM-04 without a reason, EXA-01 when no hearing is under
    ///   way
    public Outcome<Examination> end(Hand hand, Examination seen, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Obstacle.of(CommitteeRules.ENDED));
        }
        return advance.take(hand, seen, seen.findings(), new Move(Event.END_HEARING, reason));
    }
}
