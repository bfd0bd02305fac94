package jp.akashi.store;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.akashi.party.Limit;
import jp.akashi.party.Pace;

/// Counts on PostgreSQL, so that several nodes count as one: a bucket of tokens for each door and
/// place, full again after the time of its limit.
public final class PgPace implements Pace {
    private static final int MOST_AT_ONCE = 10_000;
    private static final Duration KEPT_LONGER = Duration.ofMinutes(1);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Map<Door, BucketConfiguration> limits;

    public PgPace(DataSource source, Map<Door, Limit> limits) {
        this.limits =
                limits.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, limit -> bucket(limit.getValue())));
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                        .table("akashi.paces")
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        KEPT_LONGER))
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
        var probe =
                buckets.getProxy(door + " " + place, () -> limit).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
