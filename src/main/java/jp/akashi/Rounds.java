package jp.akashi;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import jp.akashi.desk.Counter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Everything that is done again and again, on one server at a time: each task that is a bean here.
/// A round that a server did not live to end is taken up by another.
@Configuration(proxyBeanMethods = false)
class Rounds {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /// Whether acts are taken; with `akashi.read-only` never.
    @Bean
    Counter counter(Environment settings) {
        return new Counter(settings.getProperty("akashi.read-only", Boolean.class, false));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "akashi.background", matchIfMissing = true)
    Turning turning(
            DataSource app, List<RecurringTask<Void>> tasks, Counter counter, InstantSource clock) {
        return new Turning(app, tasks, counter, new Turning.Beat(clock, PAUSE));
    }
}
