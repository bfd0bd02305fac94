package jp.akashi;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jp.akashi.desk.Counter;
import jp.akashi.store.PgTurns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Goes round as long as the program runs and the counter is open, whatever becomes of the clock: a
/// turn that was put down while the clock was ahead is taken up as soon as it is right.
final class Turning implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Turning.class);
    private static final int MISSED_BEATS = 4;

    private final DataSource app;
    private final List<RecurringTask<Void>> tasks;
    private final Counter counter;
    private final Beat beat;
    private final PgTurns turns;
    private final Clock clock;
    private volatile @Nullable Scheduler scheduler;
    private @Nullable CountDownLatch ending;
    private boolean waitsTooLong;

    /// By which clock it goes, and how often it looks.
    record Beat(InstantSource clock, Duration pause) {}

    Turning(DataSource app, List<RecurringTask<Void>> tasks, Counter counter, Beat beat) {
        this.app = app;
        this.tasks = List.copyOf(tasks);
        this.counter = counter;
        this.beat = beat;
        this.turns = new PgTurns(app);
        this.clock = beat.clock()::instant;
    }

    private Scheduler begun() {
        var begun =
                Scheduler.create(app)
                        .startTasks(tasks)
                        .tableName("akashi.scheduled_tasks")
                        .threads(tasks.size())
                        .pollingInterval(beat.pause())
                        .heartbeatInterval(beat.pause())
                        .missedHeartbeatsLimit(MISSED_BEATS)
                        .shutdownMaxWait(beat.pause())
                        .clock(clock)
                        .build();
        begun.start();
        return begun;
    }

    @Override
    public synchronized void start() {
        var end = new CountDownLatch(1);
        ending = end;
        if (!counter.isReadOnly()) {
            scheduler = begun();
            counter.tell(this::rest);
            Thread.ofPlatform().daemon().name("turning").start(() -> lookAfter(end));
        }
    }

    /// Nothing is taken up while the counter is closed. Waits for nobody, as whoever turns the
    /// counter waits for this.
    private void rest(Counter turned) {
        var turning = scheduler;
        if (turning == null) {
            return;
        }
        if (turned.isOpen()) {
            turning.resume();
        } else {
            turning.pause();
        }
    }

    /// Waits by a clock that nobody sets.
    private void lookAfter(CountDownLatch end) {
        var seen = Seen.now(beat.clock());
        try {
            while (!end.await(beat.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                var next = Seen.now(beat.clock());
                look(next.isSetBackSince(seen, beat.pause()));
                seen = next;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The moment by the clock that is set, and by the one that is not.
    private record Seen(Instant wall, long nanos) {
        static Seen now(InstantSource clock) {
            return new Seen(clock.instant(), System.nanoTime());
        }

        boolean isSetBackSince(Seen before, Duration slack) {
            var passed = Duration.ofNanos(nanos - before.nanos);
            return wall.plus(slack).isBefore(before.wall.plus(passed));
        }
    }

    /// The scheduler waits for a moment by the clock: when that is set back, it would wait as much
    /// longer, and begins anew instead.
    private void look(boolean isSetBack) {
        waitsTooLong |= isSetBack;
        try {
            if (waitsTooLong) {
                beginAnew();
            }
            var turning = scheduler;
            if (turning != null && counter.isOpen()) {
                pullBack(turning);
            }
        } catch (RuntimeException unable) {
            LOG.warn("Rounds could not be looked after: {}", unable.toString());
        }
    }

    private void beginAnew() {
        var old = scheduler;
        if (old == null) {
            return;
        }
        LOG.warn("The clock was set back; rounds begin anew.");
        old.stop();
        var next = begun();
        if (!replace(next)) {
            next.stop();
            return;
        }
        waitsTooLong = false;
        rest(counter);
    }

    /// @return false when the program has ended meanwhile
    private synchronized boolean replace(Scheduler next) {
        if (ending != null) {
            scheduler = next;
        }
        return ending != null;
    }

    /// What another node has put off while its clock was ahead, and what it had in hand when it
    /// ended.
    private void pullBack(Scheduler turning) {
        turns.pullBack(clock.now());
        for (var task : tasks) {
            try {
                task.onStartup(turning, clock);
            } catch (RuntimeException inHand) {
                LOG.debug("left as it is: {}", task.getName(), inHand);
            }
        }
    }

    @Override
    public void stop() {
        var turning = ended();
        if (turning != null) {
            turning.stop();
        }
    }

    private synchronized @Nullable Scheduler ended() {
        if (ending != null) {
            ending.countDown();
            ending = null;
        }
        var turning = scheduler;
        scheduler = null;
        return turning;
    }

    @Override
    public synchronized boolean isRunning() {
        return ending != null;
    }
}
