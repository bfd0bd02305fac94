package jp.akashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.akashi.registry.Publications.Publication;
import jp.akashi.search.SearchIndex.Register;
import jp.akashi.search.Volume.Progress;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// Keeps the index up with the register: from where it was, publication by publication; from
/// nothing where it cannot go on.
final class Follower implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Follower.class.getName());
    private static final int BATCH = 200;
    private static final long PAUSE = 250;
    private static final long LONG_PAUSE = 5_000;
    private static final long PATIENCE = 20_000;

    private final Register register;
    private final Supplier<Index> index;
    private final Runnable reopen;
    private final SearchIndex.Asked asked;
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean complete;
    private volatile boolean damaged;
    private volatile @Nullable Thread thread;

    Follower(Register register, Supplier<Index> index, Runnable reopen, SearchIndex.Asked asked) {
        this.register = register;
        this.index = index;
        this.reopen = reopen;
        this.asked = asked;
    }

    /// Whether all that was published when it began is in the index.
    boolean isComplete() {
        return complete;
    }

    /// Says that the index could not be read.
    void suspect() {
        damaged = true;
    }

    /// Starts following, and waits a while for the first time it is up to date.
    void start() {
        var follower = new Thread(this::run, "search-follower");
        follower.setDaemon(true);
        thread = follower;
        follower.start();
        try {
            if (!first.await(PATIENCE, TimeUnit.MILLISECONDS)) {
                LOG.log(
                        Level.INFO,
                        "The search index is being made; results are not complete yet.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long pause = 0;
        while (!isClosing(pause)) {
            try {
                catchUp();
                first.countDown();
                pause = PAUSE;
            } catch (RuntimeException failure) {
                if (closing.getCount() > 0) {
                    LOG.log(
                            Level.WARNING,
                            "The search index could not follow the register.",
                            failure);
                }
                pause = LONG_PAUSE;
            }
        }
    }

    private boolean isClosing(long pause) {
        try {
            return closing.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    synchronized void catchUp() {
        try {
            boolean anew = asked.isThere();
            if (damaged) {
                complete = false;
                reopen.run();
                damaged = false;
            }
            if (anew || !isOfThisRegister()) {
                fromNothing();
            }
            follow();
            complete = true;
            if (anew) {
                asked.isDone();
            }
        } catch (IOException failure) {
            damaged = true;
            throw new UncheckedIOException(failure);
        } catch (UncheckedIOException | AlreadyClosedException failure) {
            damaged = true;
            throw failure;
        }
    }

    synchronized void rebuild() {
        try {
            fromNothing();
            follow();
            complete = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether the register says at the place where the index stands what it said then.
    private boolean isOfThisRegister() {
        var progress = index.get().progress();
        return complete || progress.place() > 0 && progress.mark().equals(mark(progress.place()));
    }

    private String mark(long place) {
        return register.publications().after(place - 1, 1).stream()
                .map(Publication::mark)
                .findFirst()
                .orElse("");
    }

    private void fromNothing() throws IOException {
        complete = false;
        index.get().clear();
        long last = register.publications().last();
        new Filling(register.entries(), index.get(), () -> closing.getCount() == 0).fill();
        if (last > 0 && closing.getCount() > 0) {
            index.get().commit(new Progress(last, mark(last)));
        }
    }

    private void follow() throws IOException {
        for (var batch = next(); !batch.isEmpty() && closing.getCount() > 0; batch = next()) {
            index.get().take(batch.stream().map(Publication::entry).toList());
            var last = batch.getLast();
            index.get().commit(new Progress(last.place(), last.mark()));
        }
    }

    private List<Publication> next() {
        return register.publications().after(index.get().progress().place(), BATCH);
    }

    @Override
    public void close() {
        closing.countDown();
        var running = thread;
        if (running != null) {
            try {
                running.join(LONG_PAUSE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
