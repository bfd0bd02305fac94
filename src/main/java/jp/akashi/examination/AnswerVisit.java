package jp.akashi.examination;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// The provider's word on a visit that was proposed: accepted, or when it would suit better.
public final class AnswerVisit {
    private final Visits visits;

    public AnswerVisit(Visits visits) {
        this.visits = visits;
    }

    /// @param words what suits better; may be empty when accepted
    /// @return the visit; EXA-22 when it no longer waits for an answer or nothing says what would
    ///   suit
    public Outcome<Visit> answer(Hand hand, Visit seen, boolean accepted, String words) {
        boolean waits = seen.state() == Visit.VisitState.PROPOSED;
        return waits && (accepted || !words.isBlank())
                ? PlanVisit.store(
                        visits,
                        seen.replied(new Visit.Reply(accepted, words.strip(), hand.signed())))
                : Outcome.refused(
                        Obstacle.of(ExaminationRules.VISIT_AGREED, "state", seen.state()));
    }
}
