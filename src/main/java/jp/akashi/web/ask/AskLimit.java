package jp.akashi.web.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Counts the questions that come from one place of the network, for an hour and in memory only.
@Component
public class AskLimit {
    static final int MOST = 20;
    private static final int PLACES = 50_000;

    private final Cache<String, AtomicInteger> counts =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).maximumSize(PLACES).build();

    /// Counts one more.
    ///
    /// @return whether it still lies within the limit
    boolean allows(String place) {
        return counts.get(place, _ -> new AtomicInteger()).incrementAndGet() <= MOST;
    }
}
