package jp.akashi.committee;

import java.time.Instant;
import jp.akashi.kernel.PersonId;

/// The profiles of the members, the latest of each; the earlier ones stay in the record.
public interface Profiles {
    /// A member nobody noted anything about has no affiliations.
    Profile get(PersonId member);

    /// @param by who noted it: the member or the office
    void put(Profile profile, PersonId by, Instant at);
}
