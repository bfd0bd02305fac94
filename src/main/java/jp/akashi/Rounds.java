package jp.akashi;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import jp.akashi.desk.Counter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Everything that is done again and again, on one server at a time: each task that is a bean here.
/// A round that a server did not live to end is taken up by another.
@Configuration(proxyBeanMethods = false)
class Rounds {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MISSED_BEATS = 4;

    /// Whether acts are taken; with `akashi.read-only` never.
    @Bean
    Counter counter(Environment settings) {
        return new Counter(settings.getProperty("akashi.read-only", Boolean.class, false));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "akashi.background", matchIfMissing = true)
    Turning turning(DataSource app, List<RecurringTask<Void>> tasks, Counter counter) {
        return new Turning(
                counter,
                Scheduler.create(app)
                        .startTasks(tasks)
                        .tableName("akashi.scheduled_tasks")
                        .threads(tasks.size())
                        .pollingInterval(PAUSE)
                        .heartbeatInterval(PAUSE)
                        .missedHeartbeatsLimit(MISSED_BEATS)
                        .shutdownMaxWait(PAUSE)
                        .build());
    }

    /// Goes round as long as the program runs and the counter is open.
    static final class Turning implements SmartLifecycle {
        private final Counter counter;
        private final Scheduler scheduler;
        private volatile boolean running;

        private Turning(Counter counter, Scheduler scheduler) {
            this.counter = counter;
            this.scheduler = scheduler;
        }

        @Override
        public void start() {
            if (!counter.isReadOnly()) {
                scheduler.start();
                counter.tell(this::rest);
            }
            running = true;
        }

        /// Nothing is taken up while the counter is closed.
        private void rest(Counter turned) {
            if (turned.isOpen()) {
                scheduler.resume();
            } else {
                scheduler.pause();
            }
        }

        @Override
        public void stop() {
            if (!counter.isReadOnly()) {
                scheduler.stop();
            }
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
