package jp.akashi.examination;

import java.util.List;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.RuleId;

/// What is missing, too long, or at a wrong time in a plan or a record of a visit (調査).
enum VisitFault {
    AT,
    PLACE,
    PURPOSE,
    PEOPLE,
    ITEMS,
    ATTENDEES,
    SUMMARY,
    FOUND;

    /// Tells each of them by an obstacle of its own.
    static <T> Outcome<T> refuseIfAny(List<VisitFault> faults, RuleId rule, T checked) {
        return faults.isEmpty()
                ? Outcome.done(checked)
                : Outcome.refused(
                        faults.stream().map(fault -> Obstacle.of(rule, "fault", fault)).toList());
    }
}
