package jp.akashi.renewal;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Draft;
import jp.akashi.certification.Life;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Term;
import jp.akashi.road.RenewingRoad;
import jp.akashi.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The edges of days on which something of a renewal depends, in pairs: the last second of a day in
/// Tokyo and the first of the next, leap days, and turns of the year.
class LastMinuteTest {
    private static final Duration TO_MIDNIGHT =
            Duration.between(LocalTime.of(10, 0), LocalTime.of(23, 59, 59));

    @Test
    @Proves("REN-01")
    void theWindowClosesAtMidnightInTokyoAndNotASecondLater() {
        var road = RenewingRoad.certified();
        var draft = written(road);

        road.clock().set("2024-05-01");
        road.clock().pass(TO_MIDNIGHT.plusSeconds(1));
        assertThat(road.clock().instant()).isEqualTo("2024-05-01T15:00:00Z");
        assertThat(rulesOf(road.mihon.submits(draft))).containsExactly("REN-01");

        road.clock().set("2024-05-01");
        road.clock().pass(TO_MIDNIGHT);
        assertThat(road.clock().instant()).isEqualTo("2024-05-01T14:59:59Z");
        road.mihon.submits(draft).orThrow();
        assertThat(road.certification().isInForceOn(LocalDate.parse("2024-06-01"))).isTrue();
    }

    @Test
    @Proves("REN-01")
    void theWindowOpensAtMidnightInTokyoAndNotASecondEarlier() {
        var road = RenewingRoad.certified();
        var draft = written(road);

        road.clock().set("2024-03-31");
        road.clock().pass(TO_MIDNIGHT);
        assertThat(rulesOf(road.mihon.submits(draft))).containsExactly("REN-01");

        road.clock().pass(Duration.ofSeconds(1));
        road.mihon.submits(draft).orThrow();
    }

    @Test
    @Proves("REN-07")
    void aSecondAfterTheWindowTheEffectContinuesNoMoreWhereALateOneIsTaken() {
        var road = RenewingRoad.certifiedTakingLate();
        var draft = written(road);

        road.clock().set("2024-05-01");
        road.clock().pass(TO_MIDNIGHT.plusSeconds(1));
        road.mihon.submits(draft).orThrow();

        assertThat(road.certification().isInForceOn(LocalDate.parse("2024-05-31"))).isTrue();
        assertThat(road.certification().isInForceOn(LocalDate.parse("2024-06-01"))).isFalse();
    }

    @Test
    @Proves("REN-12")
    void aLateRenewalIsTakenUntilTheLastSecondOfTheTerm() {
        var road = RenewingRoad.certifiedTakingLate();
        var draft = written(road);

        road.clock().set("2024-05-31");
        road.clock().pass(TO_MIDNIGHT.plusSeconds(1));
        assertThat(rulesOf(road.mihon.submits(draft))).contains("REN-01");

        road.clock().set("2024-05-31");
        road.clock().pass(TO_MIDNIGHT);
        road.mihon.submits(draft).orThrow();
    }

    /// The last day of the term, the first and the last day of the window.
    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2027-12-31, 2028-01-30",
        "2027-02-28, 2026-12-30, 2027-01-29",
        "2028-03-30, 2028-01-30, 2028-02-29",
        "2027-03-30, 2027-01-29, 2027-02-28",
        "2026-12-31, 2026-11-01, 2026-12-01",
        "2027-01-01, 2026-11-02, 2026-12-02",
        "2027-01-30, 2026-12-01, 2026-12-31",
        "2027-01-31, 2026-12-02, 2027-01-01"
    })
    @Proves("REN-01")
    void theWindowIsCountedInDaysAcrossLeapDaysAndTurnsOfTheYear(
            LocalDate last, LocalDate opens, LocalDate closes) {
        var term = new Term(last.minusYears(2).plusDays(1), last);
        var window = RenewalWindow.of(term, new Scheme.Periods(2, 60, 30, 4, 1));

        assertThat(window.on(opens.minusDays(1))).isNotEqualTo(RenewalWindow.Phase.OPEN);
        assertThat(window.on(opens)).isEqualTo(RenewalWindow.Phase.OPEN);
        assertThat(window.keepsEffect(closes)).isTrue();
        assertThat(window.keepsEffect(closes.plusDays(1))).isFalse();
    }

    /// First day of a term, its last day, and the last day of the next.
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2028-02-29, 2030-02-28",
        "2024-02-29, 2026-02-28, 2028-02-29",
        "2024-03-01, 2026-02-28, 2028-02-29",
        "2025-01-01, 2026-12-31, 2028-12-31",
        "2025-12-31, 2027-12-30, 2029-12-30"
    })
    @Proves({"REN-06", "REN-07"})
    void oneTermFollowsTheOtherAndTheEffectContinuesFromTheDayBetween(
            LocalDate first, LocalDate last, LocalDate next) {
        var term = Term.ofYears(first, 2);
        var following = Term.ofYears(term.until().plusDays(1), 2);
        assertThat(term.until()).isEqualTo(last);
        assertThat(following.until()).isEqualTo(next);

        var alone = Life.of(term);
        var awaited = alone.continuedBy(ApplicationId.random());
        assertThat(List.of(alone.isInForceOn(last), awaited.isInForceOn(last)))
                .containsExactly(true, true);
        var after = last.plusDays(1);
        assertThat(List.of(alone.isInForceOn(after), awaited.isInForceOn(after)))
                .containsExactly(false, true);
        var renewed = alone.next(following);
        assertThat(renewed.isInForceOn(after)).isTrue();
        assertThat(renewed.isInForceOn(next)).isTrue();
        assertThat(renewed.isInForceOn(next.plusDays(1))).isFalse();
    }

    private static Draft written(RenewingRoad road) {
        road.clock().set("2024-02-01");
        return road.mihon.writes(
                road.opens(road.certification()).orThrow(), RenewingRoad::declared);
    }
}
