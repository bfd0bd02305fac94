package jp.akashi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import jp.akashi.Proves;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Planned;
import jp.akashi.agenda.Step;
import jp.akashi.agenda.Trouble;
import jp.akashi.agenda.View;
import jp.akashi.kernel.Tokyo;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.Memory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 日次処理: what has come due is done once, whatever happens to the round.
class DayRoundTest {
    private static final Kind KIND = Kind.TERM_ENDS;
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final BooleanSupplier ON = () -> true;

    private final Memory memory = new Memory(SmallScheme.SCHEMES);
    private final Agenda agenda = memory.stores().beside().agenda();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private Instant now = at(TODAY, 8, 0);

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Tokyo.ZONE).toInstant();
    }

    private Step planned(String subject, LocalDate due) {
        var step = new Step(KIND, subject, due);
        agenda.plan(step);
        return step;
    }

    private DayRound round(Doing doing) {
        return new DayRound(memory, agenda, List.of(doing), new DayRound.Hands(() -> now, 1));
    }

    private DayRound round() {
        return round(doing((step, today) -> done.add(step.subject())));
    }

    private interface Work {
        void on(Step step, LocalDate today);
    }

    private static Doing doing(Work work) {
        return new Doing() {
            @Override
            public Kind kind() {
                return KIND;
            }

            @Override
            public void on(Step step, LocalDate today) {
                work.on(step, today);
            }
        };
    }

    @Test
    @Proves("AGE-01")
    void whatIsDueIsDoneInTheOrderOfTheDaysAndNotTwice() {
        planned("b", TODAY);
        planned("a", TODAY.minusDays(400));
        planned("c", TODAY.plusDays(1));

        assertThat(round().go(ON)).isEqualTo(new DayRound.Told(2, 0, true));
        assertThat(round().go(ON)).isEqualTo(new DayRound.Told(0, 0, true));

        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void aClockThatLeapsBackAndForthDoesNothingTwiceAndForgetsNothing() {
        planned("a", TODAY);
        planned("b", TODAY.plusDays(2));
        assertThat(round().go(ON).done()).isOne();

        now = at(TODAY.minusDays(30), 9, 0);
        assertThat(round().go(ON).done()).isZero();
        now = at(TODAY.plusDays(400), 9, 0);
        assertThat(round().go(ON).done()).isOne();
        now = at(TODAY, 9, 0);
        assertThat(round().go(ON).done()).isZero();
        now = at(TODAY.plusDays(2), 9, 0);
        assertThat(round().go(ON).done()).isZero();

        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void aDayBeginsAtEightInTheMorning() {
        planned("a", TODAY);

        now = at(TODAY, 7, 59);
        assertThat(round().go(ON).done()).isZero();
        now = at(TODAY, 8, 0);
        assertThat(round().go(ON).done()).isOne();
    }

    @Test
    void whoDoesAStepAfterDaysOfStopHearsWhichDayItIs() {
        var days = new ArrayList<LocalDate>();
        planned("a", TODAY.minusDays(5));

        round(doing((_, today) -> days.add(today))).go(ON);

        assertThat(days).containsExactly(TODAY);
    }

    @Test
    void aStoppedRoundGoesOnWhereItStopped() {
        for (int i = 0; i < 5; i++) {
            planned("s" + i, TODAY);
        }
        var asked = new AtomicInteger();

        assertThat(round().go(() -> asked.incrementAndGet() <= 2))
                .isEqualTo(new DayRound.Told(2, 0, false));
        assertThat(round().go(ON)).isEqualTo(new DayRound.Told(3, 0, true));

        assertThat(done).containsExactly("s0", "s1", "s2", "s3", "s4");
    }

    @Test
    void aStepThatFailsLeavesNothingBehindStopsNoOtherAndIsTriedAgainAfterAnHour() {
        var broken = planned("a", TODAY);
        planned("b", TODAY);
        var left = new Step(KIND, "left-behind", TODAY.plusDays(9));
        var failing =
                doing((step, _) -> {
                    if (step.equals(broken)) {
                        agenda.plan(left);
                        throw new IllegalStateException("台帳に無い番号です");
                    }
                    done.add(step.subject());
                });

        assertThat(round(failing).go(ON)).isEqualTo(new DayRound.Told(1, 1, true));

        assertThat(done).containsExactly("b");
        assertThat(agenda.due(left.due(), 9)).containsExactly(broken);
        var row = agenda.list(new View.Failed(null), 9);
        assertThat(row).extracting(Planned::trouble).containsExactly(Trouble.UNEXPECTED);
        now = now.plus(Duration.ofMinutes(59));
        assertThat(round().go(ON).done()).isZero();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(round().go(ON).done()).isOne();
        assertThat(agenda.list(new View.Failed(null), 9)).isEmpty();
    }

    @Test
    void whyAStepFailedIsToldByWhatCanBeDoneAboutIt() {
        assertThat(trouble(new NoSuchElementException("R2026-00001"))).isEqualTo(Trouble.GONE);
        assertThat(trouble(caused(new SQLException("stopped", "57P01")))).isEqualTo(Trouble.BUSY);
        assertThat(trouble(caused(new SQLException("taken", "23505"))))
                .isEqualTo(Trouble.UNEXPECTED);
        assertThat(trouble(caused(new SQLException("no state")))).isEqualTo(Trouble.UNEXPECTED);
    }

    private static RuntimeException caused(SQLException cause) {
        return new IllegalStateException("could not be kept", cause);
    }

    private @Nullable Trouble trouble(RuntimeException thrown) {
        var step = planned(thrown + ", " + thrown.getCause(), TODAY);
        round(
                        doing((_, _) -> {
                            throw thrown;
                        }))
                .go(ON);
        var trouble = agenda.list(new View.Failed(null), 1).getFirst().trouble();
        agenda.done(step, now);
        return trouble;
    }

    @Test
    void aStepThatIsHastenedIsDoneByTheNextRoundAlsoAtNight() {
        var step = planned("a", TODAY);
        round(
                        doing((_, _) -> {
                            throw new IllegalStateException("broken");
                        }))
                .go(ON);
        now = at(TODAY.plusDays(1), 3, 0).minus(Duration.ofMinutes(30));
        agenda.failed(step, new Agenda.Failure(Trouble.BUSY, now, now.plus(Duration.ofHours(1))));
        agenda.hasten(step, now);

        assertThat(round().go(ON).done()).isOne();
    }

    @Test
    @Proves("AGE-01")
    void whatIsDoneTogetherWithAStepThatFailsIsDoneOnceAllTheSame() {
        for (int i = 0; i < 120; i++) {
            planned("s%03d".formatted(i), TODAY);
        }
        var after = TODAY.plusDays(9);
        var leaving =
                doing((step, _) -> {
                    agenda.plan(new Step(KIND, step.subject() + "-after", after));
                    if (step.subject().equals("s070")) {
                        throw new IllegalStateException("台帳に無い番号です");
                    }
                });

        assertThat(round(leaving).go(ON)).isEqualTo(new DayRound.Told(119, 1, true));

        assertThat(agenda.due(TODAY, 9)).extracting(Step::subject).containsExactly("s070");
        assertThat(agenda.list(new View.Failed(null), 9))
                .extracting(Planned::tries)
                .containsOnly(1);
        assertThat(agenda.due(after, 200))
                .extracting(Step::subject)
                .doesNotHaveDuplicates()
                .doesNotContain("s070-after")
                .hasSize(120);
    }

    @Test
    void aStepNobodyKnowsHowToDoFailsAndSaysSo() {
        planned("a", TODAY);
        var nobody =
                new DayRound(
                        memory, agenda, List.of(), new DayRound.Hands(InstantSource.fixed(now), 1));

        assertThat(nobody.go(ON)).isEqualTo(new DayRound.Told(0, 1, true));

        assertThat(agenda.list(new View.Failed(null), 9))
                .extracting(Planned::trouble)
                .containsExactly(Trouble.UNEXPECTED);
    }

    @Test
    void whatIsPlannedWhileTheRoundGoesIsDoneByItWhenItsDayHasCome() {
        planned("b", TODAY);
        var chain =
                doing((step, today) -> {
                    done.add(step.subject());
                    if (done.size() < 3) {
                        agenda.plan(new Step(KIND, "a", today.minusDays(done.size())));
                    }
                });

        assertThat(round(chain).go(ON)).isEqualTo(new DayRound.Told(3, 0, true));
    }

    @Test
    void twoDoingsOfOneKindAreRefused() {
        var one = doing((_, _) -> {});

        assertThatThrownBy(() ->
                        new DayRound(
                                memory,
                                agenda,
                                List.of(one, one),
                                new DayRound.Hands(InstantSource.system(), 1)))
                .hasMessageContaining("two doings of TERM_ENDS");
    }
}
