package jp.akashi.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.road.RenewingRoad;
import jp.akashi.store.memory.MemoryAgenda;
import org.junit.jupiter.api.Test;

/// Steps of certifications of which none were planned.
class PlanMissingTest {
    private final RenewingRoad road = RenewingRoad.certified();
    private final MemoryAgenda agenda = new MemoryAgenda();
    private final CertificationNumber number = road.certification().number();

    @Test
    void whoseTermIsUnderWayHasTheStepsToComeAndTheLastThatWasMissed() {
        road.clock().set("2024-04-15");

        assertThat(missing(List.of(number)).plan(Optional.empty())).contains(number);

        assertThat(agenda.due(LocalDate.parse("2030-01-01"), 99))
                .extracting(Step::kind)
                .containsExactly(
                        Kind.RENEWAL_OPENS,
                        Kind.RENEWAL_REMINDER,
                        Kind.RENEWAL_REMINDER,
                        Kind.RENEWAL_CLOSES,
                        Kind.TERM_ENDS);
    }

    @Test
    void onTheLastDayOfTheTermTheEndIsPlannedAndOnTheNextNothing() {
        road.clock().set("2024-06-01");
        missing(List.of(number)).plan(Optional.empty());
        assertThat(agenda.due(LocalDate.parse("2030-01-01"), 99)).isEmpty();

        road.clock().set("2024-05-31");
        missing(List.of(number)).plan(Optional.empty());
        assertThat(agenda.due(LocalDate.parse("2030-01-01"), 99))
                .extracting(Step::kind)
                .containsExactly(Kind.RENEWAL_CLOSES, Kind.TERM_ENDS);
    }

    @Test
    void itGoesOnAfterTheLastOneUntilNoneIsLeft() {
        road.clock().set("2024-04-15");
        assertThat(missing(List.of(number)).plan(Optional.of(number))).isEmpty();
        assertThat(missing(List.of()).plan(Optional.empty())).isEmpty();
        assertThat(agenda.due(LocalDate.parse("2030-01-01"), 99)).isEmpty();
    }

    private PlanMissing missing(List<CertificationNumber> unplanned) {
        return new PlanMissing(
                (_, after, most) ->
                        unplanned.stream().filter(one -> !one.equals(after)).limit(most).toList(),
                road.road.stores.published().certifications(),
                new PlanRenewal(agenda, road.road.schemes),
                road.clock());
    }
}
