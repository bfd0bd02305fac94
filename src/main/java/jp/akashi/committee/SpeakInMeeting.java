package jp.akashi.committee;

import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Puts down a member's opinion on a case of a meeting. Until the meeting is closed the member may
/// change it, as people do when they have heard the others; each stays in the record.
public final class SpeakInMeeting {
    private final Meetings meetings;
    private final Interests interests;

    public SpeakInMeeting(Meetings meetings, Interests interests) {
        this.meetings = meetings;
        this.interests = interests;
    }

    /// @return COM-01 when the meeting is not open to the member or does not hear the case; COM-06
    ///   unless the member declared to have no interest; COM-02 without reasons where they are due
    public Outcome<Opinion> speak(Hand hand, Meeting seen, Opinion opinion) {
        boolean asked =
                seen.phase() == Meeting.Phase.CONVENED
                        && seen.plan().members().contains(opinion.member())
                        && seen.find(opinion.application()).isPresent()
                        && hand.person().equals(opinion.member());
        if (!asked) {
            return Outcome.refused(Obstacle.of(CommitteeRules.ASKED));
        }
        if (!interests.list(opinion.application()).cleared().contains(opinion.member())) {
            return Outcome.refused(Obstacle.of(CommitteeRules.RECUSED));
        }
        if (opinion.view() != Opinion.View.CERTIFY && opinion.reasons().isBlank()) {
            return Outcome.refused(Obstacle.of(CommitteeRules.REASONED));
        }
        meetings.add(seen.id(), opinion);
        return Outcome.done(opinion);
    }
}
