package jp.akashi.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.kernel.Term;
import jp.akashi.renewal.RenewalWindow.Phase;
import jp.akashi.scheme.Scheme;
import org.junit.jupiter.api.Test;

/// The days on which a certification may be renewed.
class RenewalWindowTest {
    private static final Scheme.Periods STRICT = new Scheme.Periods(2, 60, 30, 4, 1);
    private static final Scheme.Periods LENIENT = new Scheme.Periods(2, 60, 30, 0, 4, 1);
    private static final RenewalWindow WINDOW = window("2026-06-30", STRICT);

    @Test
    void theWindowOpensSixtyDaysBeforeTheLastDayAndNotSixtyOne() {
        assertThat(WINDOW.on(LocalDate.parse("2026-04-30"))).isEqualTo(Phase.NOTICED);
        assertThat(WINDOW.on(LocalDate.parse("2026-05-01"))).isEqualTo(Phase.OPEN);
        assertThat(WINDOW.opensOn()).isEqualTo(LocalDate.parse("2026-06-30").minusDays(60));
    }

    @Test
    void theWindowClosesThirtyDaysBeforeTheLastDayAndNotTwentyNine() {
        assertThat(WINDOW.on(LocalDate.parse("2026-05-31"))).isEqualTo(Phase.OPEN);
        assertThat(WINDOW.on(LocalDate.parse("2026-06-01"))).isEqualTo(Phase.OVER);
        assertThat(WINDOW.keepsEffect(LocalDate.parse("2026-05-31"))).isTrue();
        assertThat(WINDOW.keepsEffect(LocalDate.parse("2026-06-01"))).isFalse();
    }

    @Test
    void aSchemeMayTakeLateRenewalsUntilTheLastDayOfTheTermAndNotAfter() {
        var window = window("2026-06-30", LENIENT);

        assertThat(window.on(LocalDate.parse("2026-05-31"))).isEqualTo(Phase.OPEN);
        assertThat(window.on(LocalDate.parse("2026-06-01"))).isEqualTo(Phase.LATE);
        assertThat(window.on(LocalDate.parse("2026-06-30"))).isEqualTo(Phase.LATE);
        assertThat(window.on(LocalDate.parse("2026-07-01"))).isEqualTo(Phase.OVER);
        assertThat(window.keepsEffect(LocalDate.parse("2026-06-01"))).isFalse();
    }

    @Test
    void theNoticeComesFourMonthsBeforeTheLastDay() {
        assertThat(WINDOW.on(LocalDate.parse("2026-02-27"))).isEqualTo(Phase.AHEAD);
        assertThat(WINDOW.on(LocalDate.parse("2026-02-28"))).isEqualTo(Phase.NOTICED);
        assertThat(WINDOW.isWrittenOn(LocalDate.parse("2026-02-27"))).isFalse();
        assertThat(WINDOW.isWrittenOn(LocalDate.parse("2026-02-28"))).isTrue();
    }

    @Test
    void aTermThatEndsOnTheLeapDayIsCountedBackFromIt() {
        var window = window("2028-02-29", STRICT);

        assertThat(window.noticeOn()).isEqualTo("2027-10-29");
        assertThat(window.opensOn()).isEqualTo("2027-12-31");
        assertThat(window.closesOn()).isEqualTo("2028-01-30");
    }

    @Test
    void aWindowMayReachOverTheTurnOfTheYear() {
        var window = window("2027-01-31", STRICT);

        assertThat(window.noticeOn()).isEqualTo("2026-09-30");
        assertThat(window.opensOn()).isEqualTo("2026-12-02");
        assertThat(window.closesOn()).isEqualTo("2027-01-01");
    }

    private static RenewalWindow window(String last, Scheme.Periods periods) {
        var until = LocalDate.parse(last);
        return RenewalWindow.of(new Term(until.minusYears(2).plusDays(1), until), periods);
    }
}
