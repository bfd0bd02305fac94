package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a sign-in holds, whatever becomes of the clock.
class SignedInTest {
    private static final Instant NINE = Instant.parse("2026-04-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T00:00:00Z, true",
        "2026-04-01T11:59:59Z, true",
        "2026-04-01T12:00:00Z, false",
        "2027-04-01T00:00:00Z, false",
        // Two nodes whose clocks differ a little, and a clock that was ahead and is set right.
        "2026-03-31T23:59:00Z, true",
        "2026-03-31T23:58:59Z, false",
        "2025-04-01T00:00:00Z, false"
    })
    void itHoldsHalfADayAndNeverBeforeItBegan(Instant now, boolean holds) {
        assertThat(new SignedIn("somebody", NINE.getEpochSecond()).holdsAt(now, LONGEST))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T00:19:59Z, true",
        "2026-04-01T00:20:00Z, false",
        "2026-03-31T23:59:00Z, true",
        "2026-03-31T23:58:59Z, false"
    })
    void whoStandsHalfWayDoesSoForAWhileAndNeverBeforeItBegan(Instant now, boolean holds) {
        var halfWay = new HalfWay("somebody", NINE.getEpochSecond());
        assertThat(halfWay.holdsAt(now, Duration.ofMinutes(20))).isEqualTo(holds);
    }
}
