package jp.akashi.examination;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Puts down what was found on a visit the provider accepted (調査の記録).
public final class RecordVisit {
    private final Visits visits;

    public RecordVisit(Visits visits) {
        this.visits = visits;
    }

    /// What is put down.
    public record Held(
            LocalDateTime at, String attendees, String summary, List<Visit.Found> found) {}

    /// @return the visit; EXA-22 when the provider had not accepted it, EXA-23 when the record
    ///   lacks something or is of the future
    public Outcome<Visit> put(Hand hand, Visit seen, Held held) {
        if (seen.state() != Visit.VisitState.ACCEPTED) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.VISIT_AGREED, "state", seen.state()));
        }
        var found = held.found().stream().filter(each -> !each.text().isBlank()).toList();
        return VisitFault.refuseIfAny(
                        faults(hand, seen, held, found), ExaminationRules.VISIT_RECORD, found)
                .then(_ ->
                        PlanVisit.store(
                                visits,
                                seen.held(
                                        new Visit.Report(
                                                held.at(),
                                                held.attendees().strip(),
                                                held.summary().strip(),
                                                found,
                                                List.of(),
                                                hand.signed()))));
    }

    private static List<VisitFault> faults(
            Hand hand, Visit seen, Held held, List<Visit.Found> found) {
        var faults = new ArrayList<VisitFault>();
        if (held.at().isAfter(LocalDateTime.ofInstant(hand.at(), Tokyo.ZONE))) {
            faults.add(VisitFault.AT);
        }
        if (!PlanVisit.isSaid(held.attendees())) {
            faults.add(VisitFault.ATTENDEES);
        }
        if (!PlanVisit.isSaid(held.summary())) {
            faults.add(VisitFault.SUMMARY);
        }
        if (!found.stream().allMatch(each -> isSaidOf(seen, each))) {
            faults.add(VisitFault.FOUND);
        }
        return faults;
    }

    private static boolean isSaidOf(Visit seen, Visit.Found found) {
        return seen.plan().items().contains(found.item()) && PlanVisit.isSaid(found.text());
    }
}
