package jp.akashi.party;

import java.time.Duration;
import java.util.Optional;

/// How often strangers of one place of the network may knock at a door (回数の制限).
public interface Pace {
    /// What is knocked at.
    enum Door {
        SIGN_IN,
        SECOND_FACTOR,
        RECOVERY,
        SIGN_UP,
        ASK
    }

    /// Counts one more.
    ///
    /// @return how long to wait when there were too many; then it does not count
    Optional<Duration> take(Door door, String place);

    /// Forgets who has not knocked for so long that it no longer counts.
    void forget();
}
