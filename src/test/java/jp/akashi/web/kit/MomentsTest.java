package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Moments on pages are those of Tokyo.
class MomentsTest {
    private static final Instant LATE = Instant.parse("2026-03-31T15:05:59Z");

    @Test
    void aMomentIsWrittenWithItsDayInTokyo() {
        assertThat(Moments.print(LATE)).isEqualTo("2026年4月1日 0:05");
        assertThat(Moments.print(LATE.minusSeconds(6 * 60))).isEqualTo("2026年3月31日 23:59");
    }

    @Test
    void theTimeOfDayStandsAlone() {
        assertThat(Moments.clock(LATE)).isEqualTo("0:05");
    }
}
