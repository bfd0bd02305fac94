package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Agenda.Until;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Planned;
import jp.akashi.agenda.Step;
import jp.akashi.agenda.Trouble;
import jp.akashi.agenda.View;
import jp.akashi.kernel.Clocks;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.RuleId;
import jp.akashi.kernel.Tokyo;
import org.junit.jupiter.api.Test;

interface AgendaContract extends Contract {
    Kind KIND = Kind.TERM_ENDS;

    /// Long before every other test's steps are due.
    LocalDate DAY = LocalDate.of(2001, 2, 28);

    Instant NOW = DAY.atTime(9, 0).atZone(Tokyo.ZONE).toInstant();
    Until UNTIL = new Until(DAY, NOW);

    private Agenda agenda() {
        return stores().beside().agenda();
    }

    private Step planned(LocalDate due) {
        var step = new Step(KIND, Id.random(), due);
        agenda().plan(step);
        return step;
    }

    @Test
    default void aStepPlannedTwiceIsPlannedOnce() {
        var step = planned(DAY);
        agenda().plan(step);

        assertThat(agenda().due(DAY, 10)).containsExactly(step);
        assertThat(agenda().due(DAY.minusDays(1), 10)).isEmpty();
        agenda().done(step, NOW);
    }

    @Test
    default void aStepIsDoneOnceAndNeverPlannedAgain() {
        var step = planned(DAY);

        assertThat(agenda().done(step, NOW)).isTrue();
        assertThat(agenda().done(step, NOW)).isFalse();
        agenda().plan(step);

        assertThat(agenda().ready(UNTIL, null, 10)).isEmpty();
        assertThat(agenda().due(DAY, 10)).isEmpty();
    }

    @Test
    default void aStepWhoseWorkIsUndoneIsStillToBeDone() {
        var step = planned(DAY);

        stores().transactions()
                .inOne(() -> {
                    assertThat(agenda().done(step, NOW)).isTrue();
                    return Outcome.refused(Obstacle.of(new RuleId("TST-01")));
                });

        assertThat(agenda().due(DAY, 10)).containsExactly(step);
        assertThat(agenda().done(step, NOW)).isTrue();
    }

    @Test
    default void whatIsGivenUpIsNotDoneAndWhatWasDoneStays() {
        var subject = Id.random();
        var past = new Step(KIND, subject, DAY.minusDays(1));
        var ahead = new Step(KIND, subject, DAY);
        agenda().plan(past);
        agenda().plan(ahead);
        agenda().done(past, NOW);

        agenda().drop(KIND, subject);

        assertThat(agenda().due(DAY, 10)).isEmpty();
        assertThat(agenda().done(ahead, NOW)).isFalse();
        assertThat(agenda().list(new View.Done(DAY, KIND), 100)).contains(done(past));
    }

    @Test
    default void stepsAreReadyOnTheirDayTheEarliestFirstAndPageByPage() {
        var last = planned(DAY);
        var first = planned(DAY.minusDays(2));
        var later = planned(DAY.plusDays(1));

        assertThat(agenda().ready(UNTIL, null, 10)).containsExactly(first, last);
        assertThat(agenda().ready(UNTIL, null, 1)).containsExactly(first);
        assertThat(agenda().ready(UNTIL, first, 10)).containsExactly(last);
        assertThat(agenda().ready(UNTIL, last, 10)).isEmpty();
        assertThat(agenda().ready(new Until(DAY.plusDays(1), NOW), last, 10))
                .containsExactly(later);
        List.of(first, last, later).forEach(step -> agenda().done(step, NOW));
    }

    @Test
    default void aStepThatFailedWaitsIsShownAndIsReadyAgain() {
        var step = planned(DAY);
        var next = NOW.plus(Duration.ofHours(1));
        var failure = new Agenda.Failure(Trouble.GONE, NOW, next);

        agenda().failed(step, failure);

        assertThat(agenda().ready(UNTIL, null, 10)).isEmpty();
        assertThat(agenda().ready(new Until(DAY, next.minusMillis(1)), null, 10)).isEmpty();
        assertThat(agenda().ready(new Until(DAY, next), null, 10)).containsExactly(step);
        assertThat(agenda().list(new View.Failed(KIND), 10))
                .containsExactly(Planned.of(step).failed(failure));
        assertThat(agenda().count(new View.Failed(null)))
                .containsExactly(new Agenda.Count(KIND, DAY, 1));
        assertThat(agenda().done(step, next)).isTrue();
        assertThat(agenda().list(new View.Failed(null), 10)).isEmpty();
    }

    @Test
    default void aStepPutOffWhileAClockWasAheadIsReadyOnceItIsRight() {
        var step = planned(DAY);
        var ahead = NOW.plus(Duration.ofDays(3));
        var next = ahead.plus(Agenda.LONGEST_PAUSE);
        agenda().failed(step, new Agenda.Failure(Trouble.BUSY, ahead, next));

        assertThat(agenda().ready(new Until(DAY, ahead.minus(Clocks.SLACK)), null, 10)).isEmpty();
        assertThat(
                        agenda().ready(
                                        new Until(DAY, ahead.minus(Clocks.SLACK).minusMillis(1)),
                                        null,
                                        10))
                .containsExactly(step);
        assertThat(agenda().ready(UNTIL, null, 10)).containsExactly(step);
        assertThat(agenda().done(step, NOW)).isTrue();
        assertThat(agenda().ready(UNTIL, null, 10)).isEmpty();
    }

    @Test
    default void onlyAStepThatFailedIsHastened() {
        var step = planned(DAY);
        assertThat(agenda().hasten(step, NOW)).isFalse();
        agenda().failed(step, new Agenda.Failure(Trouble.BUSY, NOW, NOW.plus(Duration.ofHours(1))));

        assertThat(agenda().hasten(step, NOW)).isTrue();

        assertThat(agenda().ready(UNTIL, null, 10)).containsExactly(step);
        agenda().done(step, NOW);
        assertThat(agenda().hasten(step, NOW)).isFalse();
    }

    @Test
    default void whatIsAheadAndWhatWasDoneIsListedAndCountedByDay() {
        var one = planned(DAY.minusDays(1));
        var other = planned(DAY);

        assertThat(agenda().list(new View.Ahead(DAY, null), 10))
                .containsExactly(Planned.of(one), Planned.of(other));
        assertThat(agenda().count(new View.Ahead(DAY, KIND)))
                .containsExactly(
                        new Agenda.Count(KIND, DAY.minusDays(1), 1),
                        new Agenda.Count(KIND, DAY, 1));

        agenda().done(one, Instant.parse("2999-02-28T14:59:59Z"));
        agenda().done(other, Instant.parse("2999-02-28T15:00:00Z"));

        var march = LocalDate.of(2999, 3, 1);
        assertThat(agenda().list(new View.Done(march.minusDays(1), null), 10))
                .extracting(Planned::step)
                .containsExactly(other, one);
        assertThat(agenda().count(new View.Done(march, null)))
                .containsExactly(new Agenda.Count(KIND, march, 1));
    }

    private static Planned done(Step step) {
        return Planned.of(step).done(NOW);
    }
}
