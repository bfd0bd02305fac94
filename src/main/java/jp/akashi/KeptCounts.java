package jp.akashi;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.akashi.directory.Counting;
import jp.akashi.directory.Distributions;
import jp.akashi.directory.Tally;
import jp.akashi.guide.Census;
import jp.akashi.guide.Guide;
import jp.akashi.kernel.Digest;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.store.CountFile;
import jp.akashi.store.Folders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// All that is counted of the register, kept in the file `counts` in the folder of the data.
@Configuration(proxyBeanMethods = false)
class KeptCounts {
    /// Counts up whenever anything is counted or told differently.
    private static final int FORMAT = 1;

    @Bean
    Distributions distributions(Schemes schemes) {
        return new Distributions(schemes);
    }

    @Bean
    Census census(Schemes schemes, Guide guide) {
        return new Census(schemes, guide.counted());
    }

    @Bean
    CountFile countFile(Schemes schemes, Guide guide, Environment environment) {
        var data = Folders.own(environment);
        return new CountFile(data.resolve("counts"), madeBy(schemes, guide));
    }

    @Bean
    Counting counting(
            Registry registry, Publications publications, Tallies tallies, CountFile book) {
        return new Counting(registry, publications, tallies.all(), book);
    }

    /// In the order in which the file tells them apart.
    record Tallies(List<Tally> all) {}

    @Bean
    Tallies tallies(Distributions distributions, Census census) {
        return new Tallies(List.of(distributions, census));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "akashi.background", matchIfMissing = true)
    Following countingFollower(Counting counting) {
        return new Following(counting);
    }

    /// All that counts depend on beside the register.
    static String madeBy(Schemes schemes, Guide guide) {
        var editions =
                schemes.all().stream()
                        .flatMap(scheme -> scheme.editions().stream())
                        .map(Edition::fingerprint)
                        .map(Digest::hex)
                        .collect(Collectors.joining(" "));
        var units = new TreeMap<>(schemes.units().byName());
        return Digest.of(FORMAT + editions + units + guide.counted()).hex();
    }

    /// Counts what is published, in the background, and writes the counts down now and then.
    static final class Following implements SmartLifecycle {
        private static final Logger LOG = LoggerFactory.getLogger(Following.class);
        private static final long PAUSE_MILLIS = 1000;

        private final Counting counting;
        private volatile @Nullable Thread following;

        Following(Counting counting) {
            this.counting = counting;
        }

        private void follow() {
            while (isRunning()) {
                try {
                    if (!counting.advance()) {
                        counting.keep();
                        Thread.sleep(PAUSE_MILLIS);
                    }
                } catch (InterruptedException stopped) {
                    return;
                } catch (RuntimeException trouble) {
                    LOG.warn(
                            "Publications cannot be counted at the moment: {}", trouble.toString());
                    pause();
                }
            }
        }

        private static void pause() {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void start() {
            var thread = Thread.ofVirtual().name("counting").unstarted(this::follow);
            following = thread;
            thread.start();
        }

        @Override
        public void stop() {
            var thread = following;
            following = null;
            if (thread != null) {
                thread.interrupt();
                finish();
            }
        }

        private void finish() {
            try {
                counting.finish();
            } catch (RuntimeException trouble) {
                LOG.warn("The counts cannot be kept: {}", trouble.toString());
            }
        }

        @Override
        public boolean isRunning() {
            return following != null;
        }
    }
}
