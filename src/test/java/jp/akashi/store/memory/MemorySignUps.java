package jp.akashi.store.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.party.SignUpLink;
import jp.akashi.party.SignUps;

/// Links for signing up in memory.
public final class MemorySignUps implements SignUps {
    private final Map<String, SignUpLink> links = new HashMap<>();

    @Override
    public Optional<SignUpLink> find(Digest secret) {
        return links.values().stream().filter(each -> each.secret().equals(secret)).findAny();
    }

    @Override
    public void put(SignUpLink link) {
        links.put(link.email(), link);
    }

    @Override
    public boolean remove(Digest secret) {
        return links.values().removeIf(each -> each.secret().equals(secret));
    }

    @Override
    public void forget(Instant expiredBefore) {
        links.values().removeIf(each -> each.expires().isBefore(expiredBefore));
    }
}
