package jp.akashi.party;

import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;

/// The recoveries not yet used; a person has one at most.
public interface Recoveries {
    Optional<Recovery> find(Digest secret);

    /// Takes the place of an earlier one of the same person.
    void put(Recovery recovery);

    /// @return whether it was still there
    boolean remove(Digest secret);

    void removeOf(PersonId person);

    void forget(Instant expiredBefore);
}
