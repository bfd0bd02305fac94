package jp.akashi.committee;

import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Asks members of the committee about a case before it is decided (意見を聴くことがある). Optional for each
/// case.
public final class ConsultCommittee {
    private final Advance advance;
    private final Referrals referrals;
    private final Interests interests;

    public ConsultCommittee(Advance advance, Referrals referrals, Interests interests) {
        this.advance = advance;
        this.referrals = referrals;
        this.interests = interests;
    }

    /// @return the case with the committee; COM-03 when nobody is asked, COM-06 when one of the
    ///   members has an interest in it, COM-02 when one has given an opinion on the case before
    public Outcome<Examination> consult(Hand hand, Examination seen, Referral referral) {
        if (referral.members().isEmpty()) {
            return Outcome.refused(Obstacle.of(CommitteeRules.MEMBERS));
        }
        var recused = interests.list(seen.application()).recused();
        if (referral.members().stream().anyMatch(recused::contains)) {
            return Outcome.refused(Obstacle.of(CommitteeRules.RECUSED));
        }
        var spoken = referrals.opinions(seen.application()).stream().map(Opinion::member).toList();
        if (referral.members().stream().anyMatch(spoken::contains)) {
            return Outcome.refused(Obstacle.of(CommitteeRules.REASONED));
        }
        return advance.take(hand, seen, Event.CONSULT)
                .map(next -> {
                    referrals.put(referral);
                    return next;
                });
    }
}
