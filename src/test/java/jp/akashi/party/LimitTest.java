package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    @Test
    void aLimitSaysHowOftenAndWithinWhatTime() {
        assertThat(Limit.parse("60/10m")).isEqualTo(new Limit(60, Duration.ofMinutes(10)));
        assertThat(Limit.parse(" 1/1s ")).isEqualTo(new Limit(1, Duration.ofSeconds(1)));
        assertThat(Limit.parse("20/1h")).isEqualTo(new Limit(20, Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "0/10m", "60/0m", "60/10", "60/10d", "-1/1m", "60 / 10m"})
    void whatIsNotALimitIsRefused(String text) {
        assertThatThrownBy(() -> Limit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("60/10m");
    }
}
