package jp.akashi.store;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jp.akashi.kernel.Clocks;
import jp.akashi.party.Limit;
import jp.akashi.party.Pace;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Counts on PostgreSQL, so that several nodes count as one: a bucket of tokens for each door and
/// place, full again after the time of its limit.
public final class PgPace implements Pace {
    private static final int MOST_AT_ONCE = 10_000;
    private static final Duration KEPT_LONGER = Duration.ofMinutes(1);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Map<Door, Limit> limits;
    private final JdbcClient sql;
    private final InstantSource clock;

    public PgPace(DataSource source, Map<Door, Limit> limits, InstantSource clock) {
        this.limits = Map.copyOf(limits);
        this.sql = JdbcClient.create(source);
        this.clock = clock;
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                        .table("akashi.paces")
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        KEPT_LONGER))
                        .clientClock(new Meter(clock))
                        .build();
    }

    private static BucketConfiguration bucket(Limit limit) {
        return BucketConfiguration.builder()
                .addLimit(
                        Bandwidth.builder()
                                .capacity(limit.times())
                                .refillGreedy(limit.times(), limit.within())
                                .build())
                .build();
    }

    @Override
    public void forget() {
        buckets.removeExpired(MOST_AT_ONCE);
    }

    @Override
    public Optional<Duration> take(Door door, String place) {
        var limit = limits.get(door);
        if (limit == null) {
            return Optional.empty();
        }
        var id = door + " " + place;
        var wait = taken(id, limit);
        return wait.isPresent() && isOfAWrongClock(id, limit) ? taken(id, limit) : wait;
    }

    private Optional<Duration> taken(String id, Limit limit) {
        var probe = buckets.getProxy(id, () -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// A bucket that was filled while a clock was ahead gets nothing until that time has come. It
    /// is known by being kept for longer than any has to be, and is begun anew.
    private boolean isOfAWrongClock(String id, Limit limit) {
        var longest = clock.instant().plus(limit.within()).plus(KEPT_LONGER).plus(Clocks.SLACK);
        return sql.sql("delete from akashi.paces where id = ? and expires_at > ?")
                        .params(id, longest.toEpochMilli())
                        .update()
                > 0;
    }

    /// Our clock, as buckets read it.
    private record Meter(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.instant().toEpochMilli());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
