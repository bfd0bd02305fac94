package jp.akashi.examination;

import java.time.LocalDateTime;
import java.util.ArrayList;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.kernel.VisitId;

/// Proposes a visit (調査) to the provider, or another time for one, or calls it off.
public final class PlanVisit {
    private final Visits visits;

    public PlanVisit(Visits visits) {
        this.visits = visits;
    }

    /// @return the visit; EXA-21 when the plan lacks something or lies in the past
    public Outcome<Visit> propose(Hand hand, ApplicationId application, Visit.Plan plan) {
        return checked(hand, plan)
                .map(_ -> {
                    var visit =
                            new Visit(
                                    VisitId.random(),
                                    application,
                                    1,
                                    plan,
                                    hand.signed(),
                                    null,
                                    null,
                                    false);
                    visits.add(visit);
                    return visit;
                });
    }

    /// @param seen a visit that has not taken place
    public Outcome<Visit> change(Hand hand, Visit seen, Visit.Plan plan) {
        return open(seen)
                .then(_ -> checked(hand, plan))
                .then(_ -> store(visits, seen.planned(plan, hand.signed())));
    }

    public Outcome<Visit> callOff(Visit seen) {
        return open(seen).then(_ -> store(visits, seen.calledOff()));
    }

    private static Outcome<Visit.Plan> checked(Hand hand, Visit.Plan plan) {
        var lacks = new ArrayList<VisitFault>();
        if (!plan.at().isAfter(LocalDateTime.ofInstant(hand.at(), Tokyo.ZONE))) {
            lacks.add(VisitFault.AT);
        }
        if (!isSaid(plan.place())) {
            lacks.add(VisitFault.PLACE);
        }
        if (!isSaid(plan.purpose())) {
            lacks.add(VisitFault.PURPOSE);
        }
        if (!isSaid(plan.people())) {
            lacks.add(VisitFault.PEOPLE);
        }
        if (plan.items().isEmpty()) {
            lacks.add(VisitFault.ITEMS);
        }
        return VisitFault.refuseIfAny(lacks, ExaminationRules.VISIT_PLAN, plan);
    }

    /// Whether something is written, and not too much.
    static boolean isSaid(String text) {
        return !text.isBlank() && text.length() <= Visit.LONGEST_TEXT;
    }

    static Outcome<Visit> open(Visit seen) {
        return switch (seen.state()) {
            case PROPOSED, COUNTERED, ACCEPTED -> Outcome.done(seen);
            case HELD, CANCELLED ->
                    Outcome.refused(
                            Obstacle.of(ExaminationRules.VISIT_AGREED, "state", seen.state()));
        };
    }

    static Outcome<Visit> store(Visits visits, Visit next) {
        return visits.replace(next)
                ? Outcome.done(next)
                : Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE));
    }
}
