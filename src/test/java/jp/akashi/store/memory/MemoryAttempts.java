package jp.akashi.store.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.party.Attempts;
import jp.akashi.party.Tries;
import org.jspecify.annotations.Nullable;

/// Attempts to sign in, in memory.
public final class MemoryAttempts implements Attempts {
    private final Map<Digest, Tries> tries = new HashMap<>();

    @Override
    public synchronized Optional<Tries> find(Digest account) {
        return Optional.ofNullable(tries.get(account));
    }

    @Override
    public synchronized boolean replace(Digest account, @Nullable Tries seen, Tries next) {
        boolean same = Objects.equals(tries.get(account), seen);
        if (same) {
            tries.put(account, next);
        }
        return same;
    }

    @Override
    public synchronized void clear(Digest account) {
        tries.remove(account);
    }

    @Override
    public synchronized void forget(Instant before) {
        tries.values().removeIf(each -> each.last().isBefore(before));
    }
}
