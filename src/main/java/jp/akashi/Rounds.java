package jp.akashi;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything that is done again and again, on one server at a time: each task that is a bean here.
/// A round that a server did not live to end is taken up by another.
@Configuration(proxyBeanMethods = false)
class Rounds {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MISSED_BEATS = 4;

    @Bean
    @ConditionalOnBooleanProperty(name = "akashi.background", matchIfMissing = true)
    Turning turning(DataSource app, List<RecurringTask<Void>> tasks) {
        return new Turning(
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

    /// Goes round as long as the program runs.
    static final class Turning implements SmartLifecycle {
        private final Scheduler scheduler;
        private volatile boolean running;

        private Turning(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @Override
        public void start() {
            scheduler.start();
            running = true;
        }

        @Override
        public void stop() {
            scheduler.stop();
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
