package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The office's business days, on the calendar the platform carries with it.
class BusinessCalendarTest {
    private static final BusinessCalendar CALENDAR =
            SchemeFiles.builtIn().read().orThrow().calendar();

    @ParameterizedTest
    @CsvSource({
        // a weekday, Saturday, Sunday
        "2026-11-20, true",
        "2026-11-21, false",
        "2026-11-22, false",
        // a holiday, and the days about it
        "2026-11-23, false",
        "2026-11-24, true",
        // 振替休日: 3 May 2026 is a Sunday, so that the day after the three holidays is closed
        "2026-05-06, false",
        "2026-05-07, true",
        // 国民の休日 between two holidays
        "2026-09-22, false",
        "2026-09-24, true",
        // the turn of the year
        "2026-12-28, true",
        "2026-12-29, false",
        "2026-12-31, false",
        "2026-01-02, false",
        "2026-01-05, true",
        // moved for the Games
        "2021-07-19, true",
        "2021-07-22, false",
    })
    void theOfficeWorksOnDaysThatAreNoHolidays(LocalDate date, boolean open) {
        assertThat(CALENDAR.isOpen(date)).isEqualTo(open);
        assertThat(CALENDAR.isClosed(date)).isEqualTo(!open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-24",
        "2026-11-22, 1, 2026-11-24",
        "2026-11-20, 10, 2026-12-07",
        "2026-12-25, 2, 2027-01-04",
        "2026-11-21, 0, 2026-11-24",
        "2026-11-20, 0, 2026-11-20",
    })
    void businessDaysAreCountedFromTheDayAfter(LocalDate from, int days, LocalDate day) {
        assertThat(CALENDAR.findPlus(from, days)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 1, 2026-11-24",
        "2026-11-24, 1, 2026-11-20",
        "2026-12-07, 10, 2026-11-20"
    })
    void businessDaysAreCountedBackToo(LocalDate from, int days, LocalDate day) {
        assertThat(CALENDAR.findMinus(from, days)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-24, 1",
        "2026-11-20, 2026-11-23, 0",
        "2026-11-20, 2026-12-07, 10"
    })
    void theDaysBetweenTwoAreCounted(LocalDate after, LocalDate until, int days) {
        assertThat(CALENDAR.countBetween(after, until)).isEqualTo(days);
    }

    @Test
    void aClosedDayHasAName() {
        assertThat(CALENDAR.findNamed(LocalDate.parse("2026-09-22"))).hasValue("国民の休日");
        assertThat(CALENDAR.findNamed(LocalDate.parse("2026-12-30"))).hasValue("年末年始の休業日");
        assertThat(CALENDAR.findNamed(LocalDate.parse("2026-11-21"))).isEmpty();
    }

    @Test
    void aYearWhoseHolidaysAreNotPublishedIsNotKnown() {
        var last = CALENDAR.known().until();
        assertThat(CALENDAR.isKnown(last)).isTrue();
        assertThat(CALENDAR.isKnown(last.plusDays(1))).isFalse();
        assertThatThrownBy(() -> CALENDAR.isOpen(last.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CALENDAR.findOpenFrom(last)).isEmpty();
        assertThat(CALENDAR.findPlus(last.minusDays(5), 10)).isEmpty();
        assertThat(CALENDAR.findMinus(CALENDAR.known().from(), 1)).isEmpty();
        // 1 January 2050 is a Saturday, 7 January a Friday
        assertThat(CALENDAR.isClosed(LocalDate.parse("2050-01-01"))).isTrue();
        assertThat(CALENDAR.isClosed(LocalDate.parse("2050-01-07"))).isFalse();
    }
}
