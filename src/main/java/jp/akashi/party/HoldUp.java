package jp.akashi.party;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.akashi.kernel.Digest;

/// Counts each attempt before it is looked at, so that many at once are no more than one after the
/// other, and holds up who failed too often.
final class HoldUp {
    private final Attempts attempts;
    private final InstantSource clock;

    HoldUp(Attempts attempts, InstantSource clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /// An attempt as counted.
    ///
    /// @param held until when it is not even looked at
    /// @param locks until when the account is held up if it fails
    record Turn(Optional<Instant> held, Optional<Instant> locks) {}

    Turn count(Digest account) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        while (true) {
            var seen = attempts.find(account);
            var lock = seen.flatMap(tries -> tries.findLockAt(now));
            if (lock.isPresent()) {
                return new Turn(lock, lock);
            }
            var next = seen.orElse(Tries.none(now)).another(now);
            if (attempts.replace(account, seen.orElse(null), next)) {
                return new Turn(Optional.empty(), next.findLockAt(now));
            }
        }
    }

    void clear(Digest account) {
        attempts.clear(account);
    }
}
