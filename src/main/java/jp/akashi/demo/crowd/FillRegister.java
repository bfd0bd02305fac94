package jp.akashi.demo.crowd;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;

/// Publishes a crowd, some hundred services at a time in the order in which they would have been.
/// What an earlier run left off is taken up.
public final class FillRegister {
    private static final int AT_ONCE = 500;

    private final Registry registry;
    private final Crowd crowd;

    public FillRegister(Registry registry, Crowd crowd) {
        this.registry = registry;
        this.crowd = crowd;
    }

    /// @param services how many
    /// @param transaction publishes what it is given as a whole or not at all
    public void fill(int services, Consumer<Runnable> transaction) {
        for (int from = 0; from < services; from += AT_ONCE) {
            var next = entries(from, Math.min(services, from + AT_ONCE));
            transaction.accept(() -> publish(next));
        }
    }

    private List<Entry> entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(crowd::at)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(entry -> entry.standing().publishedAt()))
                .toList();
    }

    private void publish(List<Entry> entries) {
        if (registry.find(entries.getFirst().number()).isEmpty()) {
            entries.forEach(registry::append);
        }
    }
}
