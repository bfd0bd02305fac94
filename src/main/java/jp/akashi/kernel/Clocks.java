package jp.akashi.kernel;

import java.time.Duration;
import java.time.Instant;

/// The clocks of nodes, which differ a little, and of which one may have run ahead and been set
/// right since.
public final class Clocks {
    /// So much the clocks of two nodes may differ.
    public static final Duration SLACK = Duration.ofMinutes(1);

    private Clocks() {}

    /// Whether what was put down for a moment was put down while a clock was ahead, as by now no
    /// moment can be so late.
    ///
    /// @param latest the last moment that may be put down now
    public static boolean isOfAWrongClock(Instant moment, Instant latest) {
        return moment.isAfter(latest.plus(SLACK));
    }
}
