package jp.akashi.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;

/// Fills an empty index with all present entries, on all cores. What is in it is shown now and
/// then: whenever it has become twice as much.
final class Filling {
    private static final System.Logger LOG = System.getLogger(Filling.class.getName());
    private static final int BATCH = 32;
    private static final int FIRST_SHOWN = 20_000;

    private final Registry entries;
    private final Index index;
    private final BooleanSupplier stopped;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ArrayDeque<Future<?>> running = new ArrayDeque<>();

    Filling(Registry entries, Index index, BooleanSupplier stopped) {
        this.entries = entries;
        this.index = index;
        this.stopped = stopped;
    }

    void fill() throws IOException {
        try (var workers = Executors.newFixedThreadPool(cores)) {
            fill(workers);
        }
        index.rest();
        index.show();
    }

    private void fill(ExecutorService workers) throws IOException {
        int taken = 0;
        int shown = FIRST_SHOWN;
        var after = "";
        for (var batch = entries.present(after, BATCH);
                !batch.isEmpty() && !stopped.getAsBoolean();
                batch = entries.present(after, BATCH)) {
            after = batch.getLast().number().slug();
            taken += batch.size();
            start(batch, workers);
            if (taken >= shown) {
                waitFor(0);
                index.show();
                LOG.log(System.Logger.Level.INFO, "{0} services are in the index.", taken);
                shown = 2 * taken;
            }
        }
        waitFor(0);
    }

    private void start(List<Entry> batch, ExecutorService workers) {
        running.add(workers.submit(() -> index.add(batch)));
        waitFor(cores);
    }

    /// Waits until no more batches than these are in work.
    private void waitFor(int most) {
        while (running.size() > most) {
            try {
                running.remove().get();
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(failure.getCause());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
