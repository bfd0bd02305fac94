package jp.akashi.demo.crowd;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import jp.akashi.registry.BulkRegister;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;

/// Publishes a crowd, some hundred services at a time in the order in which they would have been.
/// What an earlier run left off is taken up. While some are written the next are made, on all
/// cores.
public final class FillRegister {
    public static final int AT_ONCE = 500;

    private final Registry registry;
    private final BulkRegister bulk;
    private final Crowd crowd;

    public FillRegister(Registry registry, BulkRegister bulk, Crowd crowd) {
        this.registry = registry;
        this.bulk = bulk;
        this.crowd = crowd;
    }

    /// The services of the first step, for whoever publishes others between them.
    public Meanwhile first(int services) {
        boolean isThere = registry.find(crowd.at(0).getFirst().number()).isPresent();
        return new Meanwhile(
                registry, isThere ? List.of() : entries(0, Math.min(services, AT_ONCE)));
    }

    /// @param first from which service on, by steps of `AT_ONCE`
    /// @param services how many there are in all
    /// @param transaction publishes what it is given as a whole or not at all
    /// @param told how many there are now, after each step
    public void fill(int first, int services, Consumer<Runnable> transaction, IntConsumer told) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (var makers = Executors.newFixedThreadPool(cores)) {
            var ahead = new ArrayDeque<Future<Runnable>>();
            int made = first;
            for (int from = first; from < services; from += AT_ONCE) {
                for (; made < services && ahead.size() <= cores; made += AT_ONCE) {
                    ahead.add(makers.submit(readied(made, Math.min(services, made + AT_ONCE))));
                }
                transaction.accept(done(ahead.remove(), makers));
                told.accept(Math.min(services, from + AT_ONCE));
            }
        }
    }

    /// Makes the services from one place up to another ready, unless they are there.
    private Callable<Runnable> readied(int from, int to) {
        return () -> {
            boolean isThere = registry.find(crowd.at(from).getFirst().number()).isPresent();
            return isThere ? () -> {} : bulk.ready(entries(from, to));
        };
    }

    private List<Entry> entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(crowd::at)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(entry -> entry.standing().publishedAt()))
                .toList();
    }

    private static Runnable done(Future<Runnable> made, ExecutorService makers) {
        try {
            return made.get();
        } catch (ExecutionException failure) {
            makers.shutdownNow();
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            makers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
