package jp.akashi.party;

import java.time.Duration;
import java.util.Optional;

/// How often something may be done (回数の制限): by strangers of one place of the network who knock at a
/// door, by an account, or with an address.
public interface Pace {
    /// What is knocked at.
    enum Door {
        SIGN_IN,
        SECOND_FACTOR,
        RECOVERY,
        SIGN_UP,
        ASK,
        /// A link sent by mail, to one address.
        LINK,
        /// An invitation, by one provider or the office.
        INVITATION,
        /// What is dear to do, by one account.
        ACCOUNT
    }

    /// Counts one more.
    ///
    /// @param place who is counted: a place of the network, or what else the door is for
    /// @return how long to wait when there were too many; then it does not count
    Optional<Duration> take(Door door, String place);

    /// Forgets who has not knocked for so long that it no longer counts.
    void forget();
}
