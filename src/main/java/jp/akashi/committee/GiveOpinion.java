package jp.akashi.committee;

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

    public GiveOpinion(Advance advance, Referrals referrals) {
        this.advance = advance;
        this.referrals = referrals;
    }

    public Outcome<Examination> give(Hand hand, Examination seen, Opinion opinion) {
        if (seen.stage() != Stage.COMMITTEE) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.STEP, "stage", seen.stage())
                            .with("event", Event.GIVE_OPINION));
        }
        var asked = referrals.find(seen.application()).map(Referral::members).orElse(List.of());
        if (!asked.contains(opinion.member()) || !hand.person().equals(opinion.member())) {
            return Outcome.refused(Obstacle.of(CommitteeRules.ASKED));
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
