package jp.akashi.committee;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;

/// Asks members of the committee about a case before it is decided (意見を聴くことがある), and freezes the
/// pack they read. Optional for each case.
public final class ConsultCommittee {
    private final Advance advance;
    private final Referrals referrals;
    private final Interests interests;
    private final FreezePack freezePack;

    public ConsultCommittee(
            Advance advance, Referrals referrals, Interests interests, FreezePack freezePack) {
        this.advance = advance;
        this.referrals = referrals;
        this.interests = interests;
        this.freezePack = freezePack;
    }

    /// Whom the office asks, and what it wants to know.
    public record Asking(List<PersonId> members, String question) {
        public Asking {
            members = List.copyOf(members);
        }
    }

    /// @return the case with the committee; COM-03 when nobody is asked, COM-06 when one of the
    ///   members has an interest in it, COM-02 when one has given an opinion on the case before
    public Outcome<Examination> consult(
            Hand hand, Examination seen, Application application, Asking asking) {
        if (asking.members().isEmpty()) {
            return Outcome.refused(Obstacle.of(CommitteeRules.MEMBERS));
        }
        var recused = interests.list(seen.application()).recused();
        if (asking.members().stream().anyMatch(recused::contains)) {
            return Outcome.refused(Obstacle.of(CommitteeRules.RECUSED));
        }
        var spoken = referrals.opinions(seen.application()).stream().map(Opinion::member).toList();
        if (asking.members().stream().anyMatch(spoken::contains)) {
            return Outcome.refused(Obstacle.of(CommitteeRules.REASONED));
        }
        return advance.take(hand, seen, Event.CONSULT)
                .map(next -> {
                    var frozen = freezePack.freeze(application, seen, asking.question(), hand.at());
                    referrals.put(
                            new Referral(
                                    application.id(),
                                    frozen.pack().revision(),
                                    asking.members(),
                                    asking.question(),
                                    frozen.pack().number()));
                    return next;
                });
    }
}
