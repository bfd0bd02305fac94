package jp.akashi.party;

import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import org.jspecify.annotations.Nullable;

/// The attempts to sign in that count against an account, by the digest of what was typed as its
/// address: addresses nobody has are counted like the others.
public interface Attempts {
    Optional<Tries> find(Digest account);

    /// Puts the next state in the place of the one that was seen.
    ///
    /// @param seen nothing when there was none
    /// @return whether it still was as it was seen
    boolean replace(Digest account, @Nullable Tries seen, Tries next);

    void clear(Digest account);

    /// Forgets those that were tried last before a moment.
    void forget(Instant before);
}
