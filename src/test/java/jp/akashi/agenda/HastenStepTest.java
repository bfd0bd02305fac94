package jp.akashi.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.Memory;
import org.junit.jupiter.api.Test;

class HastenStepTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Instant NOW = Instant.parse("2027-01-04T01:00:00Z");
    private static final Step STEP = new Step(Kind.TERM_ENDS, "ai-0001-2501", DAY);

    private final Agenda agenda = new Memory(SmallScheme.SCHEMES).stores().beside().agenda();
    private final HastenStep hastenStep = new HastenStep(agenda, InstantSource.fixed(NOW));

    @Test
    @Proves("AGE-02")
    void aStepThatFailedIsReadyAtOnceAndNoOther() {
        agenda.plan(STEP);
        assertThat(hastenStep.hasten(STEP)).isEqualTo(refused());

        agenda.failed(STEP, new Agenda.Failure(Trouble.BUSY, NOW, NOW.plus(Duration.ofHours(1))));
        assertThat(hastenStep.hasten(STEP)).isEqualTo(Outcome.done(STEP));

        assertThat(agenda.ready(new Agenda.Until(DAY, NOW), null, 9)).containsExactly(STEP);
        agenda.done(STEP, NOW);
        assertThat(hastenStep.hasten(STEP)).isEqualTo(refused());
    }

    private static Outcome<Step> refused() {
        return new Outcome.Refused<>(List.of(Obstacle.of(AgendaRules.FAILED, "day", DAY)));
    }
}
