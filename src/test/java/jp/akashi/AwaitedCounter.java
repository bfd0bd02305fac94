package jp.akashi;

import static java.util.function.Predicate.isEqual;

import java.time.Duration;
import jp.akashi.cli.Platform;
import jp.akashi.desk.Counter;
import org.awaitility.Awaitility;

/// Waits for the counter of a platform.
final class AwaitedCounter {
    private AwaitedCounter() {}

    /// A round that ends for want of a database meanwhile is no fault.
    static void await(Platform.Running running, Counter.State state) {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(60))
                .until(running.part(Counter.class)::state, isEqual(state));
    }
}
