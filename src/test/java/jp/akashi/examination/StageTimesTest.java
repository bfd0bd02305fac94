package jp.akashi.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.kernel.PersonId;
import org.junit.jupiter.api.Test;

/// How long cases take, from the steps they took.
class StageTimesTest {
    private static final Instant OPENED = Instant.parse("2026-04-01T00:00:00Z");
    private static final PersonId SOMEBODY = PersonId.random();

    @Test
    void aStayIsTheTimeFromComingToLeaving() {
        var walk =
                walk(
                        step(Event.PASS_FORMALITY, Stage.AWAITING_FEE, 2),
                        step(Event.RECEIVE_PAYMENT, Stage.DOCUMENTS, 7),
                        step(Event.CONCLUDE, Stage.DECISION, 30),
                        step(Event.GRANT, Stage.GRANTED, 31));

        assertThat(walk.stays())
                .containsEntry(Stage.FORMALITY, Duration.ofDays(2))
                .containsEntry(Stage.AWAITING_FEE, Duration.ofDays(5))
                .containsEntry(Stage.DOCUMENTS, Duration.ofDays(23))
                .containsEntry(Stage.DECISION, Duration.ofDays(1))
                .doesNotContainKey(Stage.GRANTED);
        assertThat(walk.toDecision()).contains(Duration.ofDays(31));
    }

    @Test
    void whoComesBackToAStageIsThereForBothTimesTogether() {
        var walk =
                walk(
                        step(Event.RETURN_FOR_FORMALITY, Stage.RETURNED, 1),
                        step(Event.REFILE, Stage.FORMALITY, 4),
                        step(Event.PASS_FORMALITY, Stage.AWAITING_FEE, 6));

        assertThat(walk.stays())
                .containsEntry(Stage.FORMALITY, Duration.ofDays(3))
                .containsEntry(Stage.RETURNED, Duration.ofDays(3));
        assertThat(walk.toDecision()).isEmpty();
    }

    @Test
    void medianAndNineOfTen() {
        var walks =
                IntStream.rangeClosed(1, 10)
                        .mapToObj(day -> walk(step(Event.PASS_FORMALITY, Stage.AWAITING_FEE, day)))
                        .toList();

        var time = StageTimes.of(walks).stages().getFirst().time();

        assertThat(time).isEqualTo(new StageTimes.Time(10, Duration.ofDays(5), Duration.ofDays(9)));
        assertThat(StageTimes.of(walks.subList(0, 1)).stages().getFirst().time())
                .isEqualTo(new StageTimes.Time(1, Duration.ofDays(1), Duration.ofDays(1)));
    }

    @Test
    void withoutCasesThereIsNothingToTell() {
        assertThat(StageTimes.of(List.of()).stages()).isEmpty();
        assertThat(StageTimes.of(List.of(walk())).stages()).isEmpty();
    }

    private static Walk walk(Examination.Taken... steps) {
        return new Walk(OPENED, List.of(steps));
    }

    private static Examination.Taken step(Event event, Stage to, int day) {
        return new Examination.Taken(event, to, SOMEBODY, OPENED.plus(Duration.ofDays(day)), "");
    }
}
