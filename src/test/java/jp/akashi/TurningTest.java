package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.akashi.desk.Counter;
import jp.akashi.store.Database;
import jp.akashi.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is done again and again goes on whatever becomes of the clock (時計の狂い).
class TurningTest {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration DAYS = Duration.ofDays(3);
    private static final String NAME = "test-round";

    private final Semaphore done = new Semaphore(0);
    private final Database database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database.app());
    private final Counter counter = new Counter(false);
    private volatile Duration ahead = Duration.ZERO;
    private Turning turning;

    @BeforeEach
    void start() {
        turning = begun();
        awaitThree();
    }

    @AfterEach
    void stop() throws Exception {
        turning.stop();
        database.close();
    }

    private Turning begun() {
        RecurringTask<Void> task =
                Tasks.recurring(NAME, Schedules.fixedDelay(PAUSE))
                        .execute((_, _) -> done.release());
        InstantSource clock = () -> Instant.now().plus(ahead);
        var begun =
                new Turning(database.app(), List.of(task), counter, new Turning.Beat(clock, PAUSE));
        begun.start();
        return begun;
    }

    @Test
    void itGoesOnWhenTheClockIsAheadAndWhenItIsSetRight() {
        ahead = DAYS;
        awaitThree();
        ahead = Duration.ZERO;
        awaitThree();
        ahead = DAYS.negated();
        awaitThree();
        ahead = Duration.ZERO;
        awaitThree();
    }

    @Test
    void itGoesOnWhereItWasPutOffByAServerWhoseClockWasAhead() {
        turning.stop();
        update("execution_time = ?, version = version + 1", Instant.now().plus(DAYS));
        turning = begun();
        update("execution_time = ?, version = version + 1", Instant.now().plus(DAYS));
        awaitThree();
    }

    @Test
    void whatAServerHadInHandThatEndedWhileItsClockWasAheadIsTakenUp() {
        turning.stop();
        update(
                "picked = true, picked_by = 'gone', version = version + 1, last_heartbeat = ?",
                Instant.now().plus(DAYS));
        turning = begun();
        awaitThree();
    }

    @Test
    void nothingIsDoneWhileTheCounterIsClosedAlsoWhenTheClockIsSetBack() throws Exception {
        ahead = DAYS;
        awaitThree();
        counter.turn(Counter.State.DISK_FULL);
        Thread.sleep(PAUSE.multipliedBy(5));
        ahead = Duration.ZERO;
        Thread.sleep(PAUSE.multipliedBy(10));
        done.drainPermits();
        assertThat(done.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
        counter.turn(Counter.State.OPEN);
        awaitThree();
    }

    private void update(String columns, Instant moment) {
        assertThat(
                        sql.sql("update akashi.scheduled_tasks set " + columns)
                                .param(moment.atOffset(ZoneOffset.UTC))
                                .update())
                .isOne();
    }

    /// Three, since one may have been under way.
    private void awaitThree() {
        done.drainPermits();
        try {
            assertThat(done.tryAcquire(3, 60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
