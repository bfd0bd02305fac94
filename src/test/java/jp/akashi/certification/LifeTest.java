package jp.akashi.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On which days a certification is in force.
class LifeTest {
    private static final Term FIRST = term("2022-06-05", "2024-06-04");
    private static final Life LIFE = Life.of(FIRST);
    private static final ApplicationId RENEWAL = new ApplicationId("renewal");

    @ParameterizedTest
    @CsvSource({
        "2022-06-04, false",
        "2022-06-05, true",
        "2024-06-04, true",
        "2024-06-05, true",
        "2030-01-01, true",
    })
    void aRenewalInTimeKeepsItInForceUntilItIsDecided(LocalDate day, boolean inForce) {
        var waiting = LIFE.continuedBy(RENEWAL);

        assertThat(waiting.isInForceOn(day)).isEqualTo(inForce);
        assertThat(waiting.notContinued().isInForceOn(day))
                .isEqualTo(inForce && !day.isAfter(FIRST.until()));
    }

    @Test
    void theNextTermEndsTheWait() {
        var renewed = LIFE.continuedBy(RENEWAL).next(term("2024-06-05", "2026-06-04"));

        assertThat(renewed.continuedBy()).isNull();
        assertThat(renewed.term()).isEqualTo(term("2024-06-05", "2026-06-04"));
        assertThat(renewed.isInForceOn(LocalDate.parse("2023-01-01"))).isTrue();
        assertThat(renewed.isInForceOn(LocalDate.parse("2026-06-04"))).isTrue();
        assertThat(renewed.isInForceOn(LocalDate.parse("2026-06-05"))).isFalse();
    }

    @Test
    void aGapBetweenTwoTermsIsNotInForce() {
        var later = LIFE.next(term("2024-07-01", "2026-06-30"));

        assertThat(later.isInForceOn(LocalDate.parse("2024-06-30"))).isFalse();
        assertThat(later.isInForceOn(LocalDate.parse("2024-07-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, true", "2023-04-01, false", "2024-06-05, false"})
    void whatEndedIsNotInForceFromThatDayOn(LocalDate day, boolean inForce) {
        var ending = new Ending(Ending.Kind.REVOKED, LocalDate.parse("2023-04-01"));

        assertThat(LIFE.continuedBy(RENEWAL).ended(ending).isInForceOn(day)).isEqualTo(inForce);
    }

    /// Three terms: the second follows the first, the third comes after a month without one.
    @ParameterizedTest
    @CsvSource({
        "2022-06-04, 2022-06-05, 2026-06-04",
        "2024-06-04, 2022-06-05, 2026-06-04",
        "2024-06-05, 2024-06-05, 2026-06-04",
        "2026-06-04, 2024-06-05, 2026-06-04",
        "2026-06-05, 2026-07-05, 2028-07-04",
        "2028-07-04, 2026-07-05, 2028-07-04",
        "2030-01-01, 2026-07-05, 2028-07-04",
    })
    void whatIsSaidOnADayIsItsTermWithThoseThatFollowWithoutAGap(
            LocalDate day, LocalDate from, LocalDate until) {
        var life =
                LIFE.next(term("2024-06-05", "2026-06-04")).next(term("2026-07-05", "2028-07-04"));

        assertThat(life.termOn(day)).isEqualTo(new Term(from, until));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, false", "2023-04-01, true", "2030-01-01, true"})
    void itIsEndedFromTheDayOfItsEndingOnWhateverBecomesOfItsTerm(LocalDate day, boolean ended) {
        var ending = new Ending(Ending.Kind.REVOKED, LocalDate.parse("2023-04-01"));

        assertThat(LIFE.ended(ending).isEndedOn(day)).isEqualTo(ended);
        assertThat(LIFE.isEndedOn(day)).isFalse();
    }

    @Test
    void neverAreThereTwoTermsOnOneDay() {
        assertThatThrownBy(() -> LIFE.next(term("2024-06-04", "2026-06-03")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Life(List.of(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Term term(String from, String until) {
        return new Term(LocalDate.parse(from), LocalDate.parse(until));
    }
}
