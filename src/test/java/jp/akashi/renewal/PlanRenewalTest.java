package jp.akashi.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Term;
import jp.akashi.road.RenewingRoad;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryAgenda;
import org.junit.jupiter.api.Test;

/// What is planned for a term gives way to what is planned for the next.
class PlanRenewalTest {
    private static final LocalDate EVER = LocalDate.parse("2040-01-01");

    private final Certification held = RenewingRoad.certified().certification();
    private final Certification next =
            held.with(held.life().next(Term.ofYears(LocalDate.parse("2024-06-01"), 2)));
    private final MemoryAgenda agenda = new MemoryAgenda();
    private final PlanRenewal plan = new PlanRenewal(agenda, SmallScheme.SCHEMES);

    @Test
    void nothingOfTheTermBeforeIsLeft() {
        plan.plan(held);
        plan.plan(next);

        assertThat(open()).containsExactlyElementsOf(PlanRenewal.steps(next, SmallScheme.SCHEMES));
        assertThat(open()).allMatch(step -> step.due().isAfter(LocalDate.parse("2025-12-31")));
    }

    @Test
    void norIsAReminderOfALateRenewalWhereTheSchemeTakesThem() {
        var late = new PlanRenewal(agenda, SmallScheme.TAKING_LATE);
        late.plan(held);
        late.plan(next);

        assertThat(open()).extracting(Step::kind).containsOnlyOnce(Kind.RENEWAL_LATE);
        assertThat(open()).allMatch(step -> step.due().isAfter(LocalDate.parse("2025-12-31")));
    }

    @Test
    void planningInTheMiddleOfATermTakesThePlaceOfWhatWasPlanned() {
        plan.plan(held);
        plan.planFrom(next, LocalDate.parse("2026-04-15"));

        assertThat(open()).allMatch(step -> step.due().isAfter(LocalDate.parse("2025-12-31")));
        assertThat(open())
                .extracting(Step::kind)
                .containsOnlyOnce(Kind.TERM_ENDS)
                .doesNotContain(Kind.RENEWAL_NOTICE);
    }

    @Test
    void withoutRemindersTheTermStillEnds() {
        plan.plan(held);
        plan.stopReminding(held);

        assertThat(open()).extracting(Step::kind).containsExactly(Kind.TERM_ENDS);
    }

    private List<Step> open() {
        return agenda.due(EVER, 99);
    }
}
