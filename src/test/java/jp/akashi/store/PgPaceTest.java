package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import jp.akashi.party.Limit;
import jp.akashi.party.Pace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PgPaceTest {
    private static final Database DATABASE = TestDatabase.fresh();
    private static final Map<Pace.Door, Limit> LIMITS =
            Map.of(
                    Pace.Door.SIGN_IN,
                    Limit.parse("3/10h"),
                    Pace.Door.SIGN_UP,
                    Limit.parse("1/10h"));

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Test
    void aPlaceThatKnocksTooOftenWaits() {
        var pace = new PgPace(DATABASE.app(), LIMITS);
        for (int i = 0; i < 3; i++) {
            assertThat(pace.take(Pace.Door.SIGN_IN, "203.0.113.1")).isEmpty();
        }
        assertThat(pace.take(Pace.Door.SIGN_IN, "203.0.113.1"))
                .hasValueSatisfying(wait ->
                        assertThat(wait).isBetween(Duration.ofHours(3), Duration.ofMinutes(201)));
        assertThat(pace.take(Pace.Door.SIGN_IN, "203.0.113.2")).isEmpty();
        assertThat(pace.take(Pace.Door.SIGN_UP, "203.0.113.1")).isEmpty();
        assertThat(pace.take(Pace.Door.RECOVERY, "203.0.113.1")).isEmpty();
    }

    @Test
    void severalNodesCountAsOne() {
        assertThat(new PgPace(DATABASE.app(), LIMITS).take(Pace.Door.SIGN_UP, "198.51.100.1"))
                .isEmpty();
        var other = new PgPace(DATABASE.app(), LIMITS);
        other.forget();
        assertThat(other.take(Pace.Door.SIGN_UP, "198.51.100.1")).isPresent();
    }
}
