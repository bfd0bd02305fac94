package jp.akashi.committee;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.akashi.committee.Interest.Claim;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Advance.Move;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;

/// Puts down whether a member has an interest in a case (利害関係の申告). A circulated case does not wait
/// for a member who drops out.
public final class DeclareInterest {
    private final Advance advance;
    private final Referrals referrals;
    private final Interests interests;

    public DeclareInterest(Advance advance, Referrals referrals, Interests interests) {
        this.advance = advance;
        this.referrals = referrals;
        this.interests = interests;
    }

    /// @param circulated the referral the case waits for, when it does not wait for a meeting
    /// @return COM-05 when an interest, or its lifting, has no words, or is not for that person to
    ///   say
    public Outcome<Interest> declare(
            Hand hand, Examination seen, Interest interest, Optional<Referral> circulated) {
        boolean wordless = interest.claim() != Claim.NONE && interest.word().isBlank();
        if (wordless || !mayBeSaid(hand, interest)) {
            return Outcome.refused(Obstacle.of(CommitteeRules.DECLARED));
        }
        interests.add(interest);
        return goOn(hand, seen, circulated).map(_ -> interest);
    }

    /// A member speaks for nobody else and takes no interest back; the office never says for a
    /// member that there is none.
    private boolean mayBeSaid(Hand hand, Interest interest) {
        if (hand.party() == Turn.OFFICE) {
            return interest.claim() != Claim.NONE;
        }
        boolean recused =
                interests.list(interest.application()).recused().contains(interest.member());
        return interest.claim() != Claim.LIFTED
                && !recused
                && hand.person().equals(interest.member());
    }

    private Outcome<Examination> goOn(Hand hand, Examination seen, Optional<Referral> circulated) {
        boolean over =
                seen.stage() == Stage.COMMITTEE
                        && circulated.isPresent()
                        && awaited(circulated.get()).isEmpty();
        if (!over) {
            return Outcome.done(seen);
        }
        var event = hand.party() == Turn.OFFICE ? Event.END_HEARING : Event.RECUSE;
        return advance.take(hand, seen, seen.findings(), new Move(event, ""));
    }

    private Set<PersonId> awaited(Referral referral) {
        var awaited = new HashSet<>(referral.members());
        awaited.removeAll(interests.list(referral.application()).recused());
        referrals.opinions(referral.application()).forEach(said -> awaited.remove(said.member()));
        return awaited;
    }
}
