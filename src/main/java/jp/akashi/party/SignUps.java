package jp.akashi.party;

import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.Digest;

/// The links for signing up that were not yet used; an address has one at most.
public interface SignUps {
    Optional<SignUpLink> find(Digest secret);

    /// Takes the place of an earlier one of the same address.
    void put(SignUpLink link);

    /// @return whether it was still there
    boolean remove(Digest secret);

    void forget(Instant expiredBefore);
}
