package jp.akashi.web.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.akashi.desk.Counter;
import jp.akashi.search.SearchIndex;
import jp.akashi.store.PgFigures;
import jp.akashi.store.PgFigures.Figures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Looks every few seconds at what the platform works with, and closes the counter while nothing
/// could be kept.
final class Watch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long PAUSE_SECONDS = 5;
    private static final long PAUSE_WHILE_CLOSED = 1;
    private static final long PATIENCE_SECONDS = 8;
    private static final long MB = 1 << 20;
    private static final byte[] A_FEW_BYTES = new byte[4096];

    private final PgFigures figures;
    private final SearchIndex index;
    private final Counter counter;
    private final Place place;
    private @Nullable FutureTask<Figures> asking;
    private volatile Found found = Found.NOTHING_YET;
    private volatile @Nullable CountDownLatch closing;

    /// Where data are kept, and how much room has to be left there.
    ///
    /// @param clock says when it was looked at
    record Place(List<Path> folders, long leastMegabytes, InstantSource clock) {}

    Watch(PgFigures figures, SearchIndex index, Counter counter, Place place) {
        this.figures = figures;
        this.index = index;
        this.counter = counter;
        this.place = place;
    }

    Found found() {
        return found;
    }

    /// Whether it is on its way out.
    boolean isClosing() {
        return closing == null;
    }

    Counter counter() {
        return counter;
    }

    @Override
    public void start() {
        look();
        var end = new CountDownLatch(1);
        closing = end;
        Thread.ofPlatform().daemon().name("watch").start(() -> goOn(end));
    }

    private void goOn(CountDownLatch end) {
        try {
            while (!end.await(pause(), TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long pause() {
        return counter.isOpen() || counter.isReadOnly() ? PAUSE_SECONDS : PAUSE_WHILE_CLOSED;
    }

    /// Looks now.
    void look() {
        var before = found;
        var read = read();
        found =
                new Found(
                        place.clock().instant(),
                        read.orElse(before.figures()),
                        read.isPresent(),
                        disk(),
                        read.isPresent() ? index() : before.index());
        if (counter.turn(found.counter())) {
            LOG.warn(
                    counter.isOpen()
                            ? "The counter is open again."
                            : "The counter is closed ({}); the public register goes on.",
                    counter.state());
        }
    }

    /// A database that hangs is not asked once more until it has answered.
    private Optional<Figures> read() {
        var pending = asking;
        if (pending == null) {
            pending = new FutureTask<>(figures::read);
            asking = pending;
            Thread.ofVirtual().name("watch-database").start(pending);
        }
        try {
            var read = pending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            asking = null;
            return Optional.of(read);
        } catch (ExecutionException away) {
            asking = null;
            LOG.debug("the database does not answer", away);
        } catch (TimeoutException hanging) {
            LOG.debug("the database hangs", hanging);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private Found.Disk disk() {
        try {
            long free = Long.MAX_VALUE;
            for (var folder : place.folders()) {
                free = Math.min(free, Files.getFileStore(folder).getUsableSpace() / MB);
            }
            return new Found.Disk(
                    free, counter.isReadOnly() || free >= place.leastMegabytes() && canBeWritten());
        } catch (IOException | RuntimeException gone) {
            LOG.debug("the data folder cannot be read", gone);
            return new Found.Disk(0, false);
        }
    }

    private boolean canBeWritten() throws IOException {
        for (var folder : place.folders()) {
            var probe = Files.createTempFile(folder, "room", "");
            try {
                Files.write(probe, A_FEW_BYTES);
            } finally {
                Files.deleteIfExists(probe);
            }
        }
        return true;
    }

    private Found.Index index() {
        try {
            var standing = index.standing();
            return new Found.Index(standing.isComplete(), standing.lag());
        } catch (RuntimeException unknown) {
            return new Found.Index(found.index().isComplete(), found.index().lag());
        }
    }

    @Override
    public void stop() {
        var end = closing;
        closing = null;
        if (end != null) {
            end.countDown();
        }
    }

    @Override
    public boolean isRunning() {
        return closing != null;
    }
}
