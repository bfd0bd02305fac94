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

    public ConsultCommittee(Advance advance, Referrals referrals) {
        this.advance = advance;
        this.referrals = referrals;
    }

    public Outcome<Examination> consult(Hand hand, Examination seen, Referral referral) {
        if (referral.members().isEmpty()) {
            return Outcome.refused(Obstacle.of(CommitteeRules.MEMBERS));
        }
        return advance.take(hand, seen, Event.CONSULT)
                .map(next -> {
                    referrals.put(referral);
                    return next;
                });
    }
}
