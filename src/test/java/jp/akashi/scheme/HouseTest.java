package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What the house has ordered for itself: from when on a case stands still.
class HouseTest {
    private static final Schemes.House HOUSE = WorkDays.HOUSE;
    private static final int DAYS = HOUSE.deadlines().stalledAfter();

    @Test
    void aCaseStandsStillAfterSoManyBusinessDaysWhateverDayItCameOn() {
        var today = LocalDate.parse("2022-07-25");
        for (var since = today.minusDays(40); since.isBefore(today); since = since.plusDays(1)) {
            assertThat(since.isBefore(HOUSE.stillSince(today)))
                    .as(since.toString())
                    .isEqualTo(HOUSE.calendar().countBetween(since, today) >= DAYS);
        }
    }

    @Test
    void onTheLastDayThatIsKnownTwoWeeksCountAsTenBusinessDays() {
        assertThat(HOUSE.stillSince(LocalDate.parse("2030-12-31"))).isEqualTo("2030-12-18");
    }
}
