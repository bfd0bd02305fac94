package jp.akashi.committee;

import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Puts down a member's opinion; the case goes back to the office when the last member asked has
/// spoken.
public final class GiveOpinion {
    private final Advance advance;
    private final Referrals referrals;

    public GiveOpinion(Advance advance, Referrals referrals) {
        this.advance = advance;
        this.referrals = referrals;
    }

    public Outcome<Examination> give(Hand hand, Examination seen, Opinion opinion) {
        var referral = referrals.find(seen.application());
        boolean asked = referral.isPresent() && referral.get().members().contains(opinion.member());
        if (!asked || !hand.person().equals(opinion.member()) || seen.stage() != Stage.COMMITTEE) {
            return Outcome.refused(Obstacle.of(CommitteeRules.ASKED));
        }
        var given = referrals.opinions(seen.application());
        boolean again = given.stream().anyMatch(other -> other.member().equals(opinion.member()));
        boolean bare = opinion.view() != Opinion.View.CERTIFY && opinion.reasons().isBlank();
        if (again || bare) {
            return Outcome.refused(Obstacle.of(CommitteeRules.REASONED));
        }
        referrals.add(opinion);
        return given.size() + 1 < referral.get().members().size()
                ? Outcome.done(seen)
                : advance.take(hand, seen, Event.GIVE_OPINION);
    }
}
