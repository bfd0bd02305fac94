package jp.akashi.store.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.committee.Profile;
import jp.akashi.committee.Profiles;
import jp.akashi.kernel.PersonId;

/// The members' profiles in memory.
public final class MemoryProfiles implements Undoable, Profiles {
    private final Map<PersonId, Profile> profiles = new HashMap<>();

    @Override
    public Profile get(PersonId member) {
        return profiles.getOrDefault(member, new Profile(member, List.of()));
    }

    @Override
    public void put(Profile profile, PersonId by, Instant at) {
        profiles.put(profile.member(), profile);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(profiles));
    }
}
