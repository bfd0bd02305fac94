package jp.akashi.store.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Recoveries;
import jp.akashi.party.Recovery;

/// Recoveries of passwords in memory.
public final class MemoryRecoveries implements Recoveries {
    private final Map<PersonId, Recovery> recoveries = new HashMap<>();

    @Override
    public Optional<Recovery> find(Digest secret) {
        return recoveries.values().stream().filter(each -> each.secret().equals(secret)).findAny();
    }

    @Override
    public void put(Recovery recovery) {
        recoveries.put(recovery.person(), recovery);
    }

    @Override
    public boolean remove(Digest secret) {
        return recoveries.values().removeIf(each -> each.secret().equals(secret));
    }

    @Override
    public void removeOf(PersonId person) {
        recoveries.remove(person);
    }

    @Override
    public void forget(Instant expiredBefore) {
        recoveries.values().removeIf(each -> each.expires().isBefore(expiredBefore));
    }
}
