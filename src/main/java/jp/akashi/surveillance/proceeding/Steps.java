package jp.akashi.surveillance.proceeding;

import static jp.akashi.surveillance.proceeding.Concern.Family.*;
import static jp.akashi.surveillance.proceeding.Move.*;
import static jp.akashi.surveillance.proceeding.ProceedingPhase.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.examination.Turn;
import jp.akashi.surveillance.proceeding.Concern.Family;
import org.jspecify.annotations.Nullable;

/// Every step a proceeding can take, as one table: from where, what, by whom, to where. What is not
/// in it cannot be done, whoever asks.
public final class Steps {
    /// @param from nothing where the proceeding begins
    public record Step(
            Family family, @Nullable ProceedingPhase from, Move move, Turn by, ProceedingPhase to) {
        boolean begins() {
            return from == null;
        }
    }

    public static final List<Step> TABLE = table();

    private Steps() {}

    private static List<Step> table() {
        var steps = new ArrayList<Step>();
        incident(steps);
        demand(steps);
        revocation(steps);
        for (var phase : ProceedingPhase.values()) {
            steps.add(new Step(family(phase), phase, SHOW, Turn.OFFICE, phase));
            steps.add(new Step(family(phase), phase, HIDE, Turn.OFFICE, phase));
            if (phase.turn() == Turn.PROVIDER) {
                steps.add(new Step(family(phase), phase, PROLONG, Turn.OFFICE, phase));
            }
        }
        return List.copyOf(steps);
    }

    private static void incident(List<Step> steps) {
        steps.add(new Step(INCIDENT, null, NOTIFY, Turn.PROVIDER, REPORTING));
        steps.add(new Step(INCIDENT, null, FIND, Turn.OFFICE, AWAITING_NOTICE));
        steps.add(new Step(INCIDENT, null, DETECT, Turn.PROVIDER, AWAITING_NOTICE));
        steps.add(new Step(INCIDENT, AWAITING_NOTICE, NOTIFY, Turn.PROVIDER, REPORTING));
        steps.add(new Step(INCIDENT, AWAITING_NOTICE, DISMISS, Turn.OFFICE, DISMISSED));
        steps.add(new Step(INCIDENT, REPORTING, PROGRESS, Turn.PROVIDER, REPORTING));
        steps.add(new Step(INCIDENT, REPORTING, CONCLUDE, Turn.PROVIDER, REPORTED));
        steps.add(new Step(INCIDENT, REPORTING, PRESS, Turn.OFFICE, REPORTING));
        steps.add(new Step(INCIDENT, REPORTING, DISMISS, Turn.OFFICE, DISMISSED));
        steps.add(new Step(INCIDENT, REPORTED, PRESS, Turn.OFFICE, REPORTING));
        steps.add(new Step(INCIDENT, REPORTED, SETTLE, Turn.OFFICE, SETTLED));
    }

    private static void demand(List<Step> steps) {
        steps.add(new Step(DEMAND, null, REQUEST, Turn.OFFICE, ASKED));
        steps.add(new Step(DEMAND, ASKED, ANSWER, Turn.PROVIDER, ANSWERED));
        steps.add(new Step(DEMAND, ASKED, FAIL, Turn.OFFICE, FAILED));
        steps.add(new Step(DEMAND, ASKED, CALL_OFF, Turn.OFFICE, CALLED_OFF));
        steps.add(new Step(DEMAND, ANSWERED, PRESS, Turn.OFFICE, ASKED));
        steps.add(new Step(DEMAND, ANSWERED, SATISFY, Turn.OFFICE, SATISFIED));
        steps.add(new Step(DEMAND, ANSWERED, FAIL, Turn.OFFICE, FAILED));
        steps.add(new Step(DEMAND, ANSWERED, CALL_OFF, Turn.OFFICE, CALLED_OFF));
    }

    private static void revocation(List<Step> steps) {
        steps.add(new Step(REVOCATION, null, OPEN_HEARING, Turn.OFFICE, HEARING));
        steps.add(new Step(REVOCATION, HEARING, EXPLAIN, Turn.PROVIDER, HEARD));
        steps.add(new Step(REVOCATION, HEARING, PASS_HEARING, Turn.OFFICE, HEARD));
        steps.add(new Step(REVOCATION, HEARING, DROP, Turn.OFFICE, DROPPED));
        steps.add(new Step(REVOCATION, HEARD, PRESS, Turn.OFFICE, HEARING));
        steps.add(new Step(REVOCATION, HEARD, PROPOSE, Turn.OFFICE, PROPOSED));
        steps.add(new Step(REVOCATION, HEARD, DROP, Turn.OFFICE, DROPPED));
        steps.add(new Step(REVOCATION, PROPOSED, RETURN_PROPOSAL, Turn.OFFICE, HEARD));
        steps.add(new Step(REVOCATION, PROPOSED, REVOKE, Turn.OFFICE, REVOKED));
        steps.add(new Step(REVOCATION, PROPOSED, DROP, Turn.OFFICE, DROPPED));
    }

    /// The proceedings that can stand at a phase.
    public static Family family(ProceedingPhase phase) {
        return switch (phase) {
            case AWAITING_NOTICE, REPORTING, REPORTED, SETTLED, DISMISSED -> INCIDENT;
            case ASKED, ANSWERED, SATISFIED, FAILED, CALLED_OFF -> DEMAND;
            case HEARING, HEARD, PROPOSED, REVOKED, DROPPED -> REVOCATION;
        };
    }

    /// What begins a proceeding.
    static Optional<Step> findBegin(Family family, Move move, Turn by) {
        return TABLE.stream()
                .filter(step -> step.begins() && step.family() == family)
                .filter(step -> step.move() == move && step.by() == by)
                .findFirst();
    }

    static Optional<Step> find(ProceedingPhase from, Move move, Turn by) {
        return TABLE.stream()
                .filter(step -> step.from() == from && step.move() == move && step.by() == by)
                .findFirst();
    }

    /// What a party can do with a proceeding as it stands, in the order of the table.
    public static List<Move> moves(ProceedingPhase from, Turn by) {
        return TABLE.stream()
                .filter(step -> step.from() == from && step.by() == by)
                .map(Step::move)
                .toList();
    }
}
