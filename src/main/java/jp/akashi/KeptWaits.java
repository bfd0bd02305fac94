package jp.akashi;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import jp.akashi.desk.Counter;
import jp.akashi.desk.PublishWaits;
import jp.akashi.examination.Examinations;
import jp.akashi.guide.Waits;
import jp.akashi.kernel.Tokyo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;

/// How long the examination takes, published anew every few hours. The smallest number of cases
/// published together is `akashi.waits.fewest`.
@Configuration(proxyBeanMethods = false)
class KeptWaits {
    private static final int FEWEST = 5;

    @Bean
    PublishWaits publishWaits(
            Examinations examinations, @Qualifier("app") Waits waits, Environment environment) {
        return new PublishWaits(
                examinations,
                waits,
                environment.getProperty("akashi.waits.fewest", Integer.class, FEWEST));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "akashi.background", matchIfMissing = true)
    Rounds waitsRounds(PublishWaits publish, InstantSource clock, Counter counter) {
        return new Rounds(publish, clock, counter);
    }

    static final class Rounds {
        private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

        private final PublishWaits publish;
        private final InstantSource clock;
        private final Counter counter;

        Rounds(PublishWaits publish, InstantSource clock, Counter counter) {
            this.publish = publish;
            this.clock = clock;
            this.counter = counter;
        }

        @Scheduled(initialDelay = 20, fixedDelay = 10_800, timeUnit = TimeUnit.SECONDS)
        void go() {
            try {
                if (counter.isOpen()) {
                    publish.publish(Tokyo.today(clock));
                }
            } catch (RuntimeException trouble) {
                LOG.warn(
                        "The times of the examination cannot be published: {}", trouble.toString());
            }
        }
    }
}
