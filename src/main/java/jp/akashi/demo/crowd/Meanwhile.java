package jp.akashi.demo.crowd;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;

/// Publishes entries little by little, so that others come in between in the order of time.
public final class Meanwhile {
    private final Registry registry;
    private final Queue<Entry> waiting;

    /// @param entries in the order of time
    Meanwhile(Registry registry, List<Entry> entries) {
        this.registry = registry;
        this.waiting = new ArrayDeque<>(entries);
    }

    /// Publishes what was to be published before a moment.
    public void until(Instant moment) {
        for (var next = waiting.peek();
                next != null && next.standing().publishedAt().isBefore(moment);
                next = waiting.peek()) {
            registry.append(waiting.remove());
        }
    }
}
