package jp.akashi.party;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.Clocks;
import org.jspecify.annotations.Nullable;

/// How often in a row somebody failed to sign in to an account, and until when it takes no
/// password.
///
/// @param last when it was tried last
public record Tries(int failures, Instant last, @Nullable Instant lockedUntil) {
    static final int MOST_FAILURES = 10;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    private static final Duration LONGEST_LOCK = Duration.ofDays(1);

    /// How long failures are remembered when nothing follows them.
    static final Duration REMEMBERED = Duration.ofDays(2);

    static Tries none(Instant now) {
        return new Tries(0, now, null);
    }

    /// Until when it is locked. What was tried at a later time was tried while a clock was ahead:
    /// it counts as a failure, but its lock, which would last too long, does not hold.
    Optional<Instant> findLockAt(Instant now) {
        return Optional.ofNullable(lockedUntil)
                .filter(now::isBefore)
                .filter(_ -> !Clocks.isOfAWrongClock(last, now));
    }

    /// With one more, taken for a failure as long as nothing else is known.
    Tries another(Instant now) {
        int all = now.isBefore(last.plus(REMEMBERED)) ? failures + 1 : 1;
        return new Tries(all, now, all % MOST_FAILURES == 0 ? now.plus(lock(all)) : null);
    }

    private static Duration lock(int failures) {
        int turns = Math.min(failures / MOST_FAILURES - 1, 10);
        var lock = FIRST_LOCK.multipliedBy(1L << turns);
        return lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK;
    }
}
