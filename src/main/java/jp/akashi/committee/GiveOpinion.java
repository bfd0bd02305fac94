package jp.akashi.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;

/// Puts down a member's opinion; the case goes back to the office when the last member asked has
/// spoken. Each opinion makes the next version of the case, so that two members who speak at once
/// are both counted.
public final class GiveOpinion {
    private final Advance advance;
    private final Referrals referrals;
    private final Interests interests;

    public GiveOpinion(Advance advance, Referrals referrals, Interests interests) {
        this.advance = advance;
        this.referrals = referrals;
        this.interests = interests;
    }

    /// @return COM-01 when the member was not asked; COM-06 unless the member declared to have no
    ///   interest; COM-02 when the member has spoken, or gives no reasons where they are due

    public Outcome<Examination> give(Hand hand, Examination seen, Opinion opinion) {
        if (seen.stage() != Stage.COMMITTEE) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.STEP, "stage", seen.stage())
                            .with("event", Event.GIVE_OPINION));
        }
        var declared = interests.list(seen.application());
        var asked =
                new ArrayList<>(
                        referrals
                                .find(seen.application())
                                .map(Referral::members)
                                .orElse(List.of()));
        asked.removeAll(declared.recused());
        if (!asked.contains(opinion.member()) || !hand.person().equals(opinion.member())) {
            return Outcome.refused(Obstacle.of(CommitteeRules.ASKED));
        }
        if (!declared.cleared().contains(opinion.member())) {
            return Outcome.refused(Obstacle.of(CommitteeRules.RECUSED));
        }
        var spoken = spoken(seen);
        boolean bare = opinion.view() != Opinion.View.CERTIFY && opinion.reasons().isBlank();
        if (spoken.contains(opinion.member()) || bare) {
            return Outcome.refused(Obstacle.of(CommitteeRules.REASONED));
        }
        referrals.add(opinion);
        spoken.add(opinion.member());
        return spoken.containsAll(asked)
                ? advance.take(hand, seen, Event.GIVE_OPINION)
                : advance.stay(seen, seen.findings());
    }

    private Set<PersonId> spoken(Examination seen) {
        return referrals.opinions(seen.application()).stream()
                .map(Opinion::member)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
