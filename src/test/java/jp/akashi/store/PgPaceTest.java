package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import jp.akashi.party.Limit;
import jp.akashi.party.Pace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        var pace = pace(InstantSource.system());
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

    @ParameterizedTest
    @ValueSource(longs = {1, 30})
    void aPlaceIsNotHeldUpForAsLongAsAClockWasAhead(long days) {
        var ahead = Duration.ofDays(days);
        var wrong = InstantSource.fixed(InstantSource.system().instant().plus(ahead));
        var place = "192.0.2." + days;
        assertThat(pace(wrong).take(Pace.Door.SIGN_UP, place)).isEmpty();
        assertThat(pace(wrong).take(Pace.Door.SIGN_UP, place)).isPresent();
        leap(place, ahead);
        var right = pace(InstantSource.system());
        assertThat(right.take(Pace.Door.SIGN_UP, place)).isEmpty();
        assertThat(right.take(Pace.Door.SIGN_UP, place)).isPresent();
    }

    @Test
    void aPlaceThatKnockedWhileAClockWasBehindIsNotHeldUp() {
        var wrong =
                InstantSource.fixed(InstantSource.system().instant().minus(Duration.ofDays(30)));
        assertThat(pace(wrong).take(Pace.Door.SIGN_UP, "192.0.2.99")).isEmpty();
        var right = pace(InstantSource.system());
        assertThat(right.take(Pace.Door.SIGN_UP, "192.0.2.99")).isEmpty();
        assertThat(right.take(Pace.Door.SIGN_UP, "192.0.2.99")).isPresent();
    }

    /// Until when a bucket is kept goes by the clock of the machine, which no test sets.
    private static void leap(String place, Duration ahead) {
        assertThat(
                        JdbcClient.create(DATABASE.app())
                                .sql(
                                        "update akashi.paces set expires_at = expires_at + ? where id like ?")
                                .params(ahead.toMillis(), "% " + place)
                                .update())
                .isOne();
    }

    private static PgPace pace(InstantSource clock) {
        return new PgPace(DATABASE.app(), LIMITS, clock);
    }

    @Test
    void severalNodesCountAsOne() {
        assertThat(pace(InstantSource.system()).take(Pace.Door.SIGN_UP, "198.51.100.1")).isEmpty();
        var other = pace(InstantSource.system());
        other.forget();
        assertThat(other.take(Pace.Door.SIGN_UP, "198.51.100.1")).isPresent();
    }
}
