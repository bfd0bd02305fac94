package jp.akashi.web.open.ready;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The answers asked for lately, in memory, up to so many bytes. Whoever is asked for again stays
/// when room is made (second chance), and moves to where the network takes it without a copy.
final class ReadyCache {
    private final ConcurrentHashMap<String, Kept> kept = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Kept> order = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final long most;

    /// An answer and whether it was asked for since room was last made.
    private static final class Kept {
        private final String path;
        private final AtomicBoolean asked = new AtomicBoolean();
        private volatile Ready ready;

        Kept(String path, Ready ready) {
            this.path = path;
            this.ready = ready;
        }
    }

    ReadyCache(long most) {
        this.most = most;
    }

    @Nullable Ready find(String path) {
        var found = kept.get(path);
        if (found == null) {
            return null;
        }
        if (!found.asked.getPlain()) {
            found.asked.set(true);
            found.ready = found.ready.direct();
        }
        return found.ready;
    }

    void put(String path, Ready ready) {
        if (ready.size() > most) {
            return;
        }
        var next = new Kept(path, ready);
        var old = kept.put(path, next);
        order.add(next);
        bytes.addAndGet(ready.size() - (old == null ? 0 : old.ready.size()));
        makeRoom();
    }

    void drop(String path) {
        var old = kept.remove(path);
        if (old != null) {
            bytes.addAndGet(-old.ready.size());
        }
    }

    /// @param name a number as it stands in addresses
    void dropComparisonsOf(String name) {
        kept.keySet().stream()
                .filter(path -> ReadyPath.isComparison(path) && path.contains(name))
                .toList()
                .forEach(this::drop);
    }

    private void makeRoom() {
        while (bytes.get() > most) {
            var oldest = order.poll();
            if (oldest == null) {
                return;
            }
            if (oldest.asked.getAndSet(false) && kept.get(oldest.path) == oldest) {
                order.add(oldest);
            } else if (kept.remove(oldest.path, oldest)) {
                bytes.addAndGet(-oldest.ready.size());
            }
        }
    }
}
