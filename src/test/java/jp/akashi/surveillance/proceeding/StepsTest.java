package jp.akashi.surveillance.proceeding;

import static jp.akashi.Outcomes.rulesOf;
import static jp.akashi.surveillance.proceeding.Cases.TODAY;
import static jp.akashi.surveillance.proceeding.Cases.said;
import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.Proves;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.Outcome;
import jp.akashi.surveillance.proceeding.OpenProceeding.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every actor tries everything at every state; only what the table has is done.
class StepsTest {
    private final Cases cases = new Cases();

    @ParameterizedTest
    @EnumSource(ProceedingPhase.class)
    @Proves("SUR-30")
    void onlyTheStepsOfTheTableAreTakenWhoeverAsks(ProceedingPhase phase) {
        for (var turn : Turn.values()) {
            for (var move : Move.values()) {
                var proceeding = cases.at(phase, TODAY.minusDays(1));
                var hand = new Hand(Cases.DECIDER, turn, Cases.at(TODAY, "10:00"));
                var outcome = cases.take.go(hand, proceeding, move, said(move, TODAY));
                var step =
                        Steps.TABLE.stream()
                                .filter(each ->
                                        each.from() == phase
                                                && each.move() == move
                                                && each.by() == turn)
                                .findFirst();
                if (step.isEmpty()) {
                    assertThat(rulesOf(outcome)).as("%s %s", turn, move).containsExactly("SUR-30");
                    assertThat(cases.proceedings.find(proceeding.id())).contains(proceeding);
                } else {
                    assertThat(outcome).as("%s %s", turn, move).isInstanceOf(Outcome.Done.class);
                    assertThat(outcome.orThrow().phase()).isEqualTo(step.get().to());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Concern.class)
    @Proves("SUR-30")
    void aProceedingBeginsOnlyAsTheTableHasIt(Concern concern) {
        for (var turn : Turn.values()) {
            for (var move : Move.values()) {
                var hand = new Hand(Cases.EXAMINER, turn, Cases.at(TODAY, "10:00"));
                var outcome =
                        new Cases()
                                .open.open(
                                        hand,
                                        Cases.CERTIFICATION,
                                        new Opening(concern, move, said(move, TODAY)));
                boolean begins =
                        Steps.TABLE.stream()
                                .anyMatch(each ->
                                        each.from() == null
                                                && each.family() == concern.family()
                                                && each.move() == move
                                                && each.by() == turn);
                boolean other = move == Move.DETECT && concern != Concern.SHORT_NOTICE;
                assertThat(outcome instanceof Outcome.Done)
                        .as("%s %s", turn, move)
                        .isEqualTo(begins && !other);
            }
        }
    }

    @Test
    @Proves("SUR-30")
    void noPhaseHasTwoStepsForOneMoveOfOneParty() {
        assertThat(Steps.TABLE)
                .extracting(step -> step.family() + " " + step.from() + step.move() + step.by())
                .doesNotHaveDuplicates();
    }

    @Test
    @Proves("SUR-30")
    void whatChangesTheRegisterIsNoPlainStep() {
        var proposed = cases.at(ProceedingPhase.PROPOSED, null);
        for (var move : new Move[] {Move.REVOKE, Move.SHOW, Move.HIDE}) {
            assertThat(
                            rulesOf(
                                    cases.take.take(
                                            Cases.decider(TODAY),
                                            proposed,
                                            move,
                                            said(move, TODAY))))
                    .containsExactly("SUR-30");
        }
    }

    @ParameterizedTest
    @EnumSource(ProceedingPhase.class)
    void aClosedPhaseHasNoStepButShowing(ProceedingPhase phase) {
        var moves = Steps.moves(phase, Turn.OFFICE);
        assertThat(moves.stream().anyMatch(move -> !move.isShowing())).isEqualTo(!phase.isClosed());
        assertThat(Steps.moves(phase, Turn.PROVIDER).isEmpty())
                .isEqualTo(phase.turn() != Turn.PROVIDER);
    }
}
