package jp.akashi.examination;

import static jp.akashi.examination.Event.*;
import static jp.akashi.examination.Stage.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The procedure as a table (認定に係る審査手順, 002 §6): from, event, to, and who may bring the event
/// about. What is not in the table does not happen. `docs/reference/stages.md` is made from it.
public final class Stages {
    /// One step: the party that takes it, from a stage, by an event, to a stage.
    public record Step(Stage from, Event event, Stage to, Turn by) {}

    public static final List<Step> TABLE =
            List.of(
                    new Step(FORMALITY, RETURN_FOR_FORMALITY, RETURNED, Turn.OFFICE),
                    new Step(FORMALITY, PASS_FORMALITY, AWAITING_FEE, Turn.OFFICE),
                    new Step(FORMALITY, PASS_FREE, DOCUMENTS, Turn.OFFICE),
                    new Step(RETURNED, REFILE, FORMALITY, Turn.PROVIDER),
                    new Step(AWAITING_FEE, RECEIVE_PAYMENT, DOCUMENTS, Turn.OFFICE),
                    new Step(DOCUMENTS, ASK, INQUIRY, Turn.OFFICE),
                    new Step(INQUIRY, ANSWER, DOCUMENTS, Turn.PROVIDER),
                    new Step(DOCUMENTS, CONCLUDE, DECISION, Turn.OFFICE),
                    new Step(DECISION, REOPEN, DOCUMENTS, Turn.OFFICE),
                    new Step(DECISION, CONSULT, COMMITTEE, Turn.OFFICE),
                    new Step(COMMITTEE, GIVE_OPINION, DECISION, Turn.COMMITTEE),
                    new Step(COMMITTEE, END_HEARING, DECISION, Turn.OFFICE),
                    new Step(COMMITTEE, RECUSE, DECISION, Turn.COMMITTEE),
                    new Step(DECISION, GRANT, GRANTED, Turn.OFFICE),
                    new Step(DECISION, REFUSE, REFUSED, Turn.OFFICE),
                    new Step(GRANTED, PUBLISH, PUBLISHED, Turn.OFFICE),
                    new Step(FORMALITY, WITHDRAW, WITHDRAWN, Turn.PROVIDER),
                    new Step(RETURNED, WITHDRAW, WITHDRAWN, Turn.PROVIDER),
                    new Step(AWAITING_FEE, WITHDRAW, WITHDRAWN, Turn.PROVIDER),
                    new Step(DOCUMENTS, WITHDRAW, WITHDRAWN, Turn.PROVIDER),
                    new Step(INQUIRY, WITHDRAW, WITHDRAWN, Turn.PROVIDER),
                    new Step(DECISION, WITHDRAW, WITHDRAWN, Turn.PROVIDER),
                    new Step(COMMITTEE, WITHDRAW, WITHDRAWN, Turn.PROVIDER));

    private Stages() {}

    public static Stage first() {
        return FORMALITY;
    }

    public static Optional<Step> find(Stage from, Event event) {
        return TABLE.stream()
                .filter(step -> step.from() == from && step.event() == event)
                .findFirst();
    }

    /// Who brings an event about, the same party from whichever stage.
    public static Turn by(Event event) {
        return TABLE.stream()
                .filter(step -> step.event() == event)
                .map(Step::by)
                .findFirst()
                .orElseThrow();
    }

    /// Whose turn it is: who has to act for the case to go on.
    public static Turn turn(Stage stage) {
        return switch (stage) {
            case FORMALITY, DOCUMENTS, DECISION, GRANTED -> Turn.OFFICE;
            case AWAITING_FEE, RETURNED, INQUIRY -> Turn.PROVIDER;
            case COMMITTEE -> Turn.COMMITTEE;
            case PUBLISHED, REFUSED, WITHDRAWN -> Turn.CLOSED;
        };
    }

    public static boolean isOpen(Stage stage) {
        return turn(stage) != Turn.CLOSED;
    }

    public static List<Stage> open() {
        return Arrays.stream(Stage.values()).filter(Stages::isOpen).toList();
    }
}
