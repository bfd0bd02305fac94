package jp.akashi.party;

import java.util.Optional;
import jp.akashi.kernel.PersonId;

/// The second factors; a person has one at most.
public interface Factors {
    Optional<Factor> find(PersonId person);

    /// Takes the place of an earlier one.
    void put(Factor factor);

    /// Puts the next state in the place of the one that was seen.
    ///
    /// @return whether it still was as it was seen, so that no code is used twice
    boolean replace(Factor seen, Factor next);

    void remove(PersonId person);
}
