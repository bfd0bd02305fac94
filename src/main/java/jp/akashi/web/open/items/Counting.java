package jp.akashi.web.open.items;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import jp.akashi.directory.Tally;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps all that is counted of the register up to date: follows what is published, and counts each
/// publication once.
@Component
public class Counting implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    /// So many publications are counted while a reader waits; more than these in the background.
    private static final long AT_ONCE = 200;

    private static final int SLICE = 200;
    private static final long PAUSE_MILLIS = 1000;

    private final Registry registry;
    private final Publications publications;
    private final List<Tally> tallies;
    private final ReentrantLock lock = new ReentrantLock();
    private long seen;
    private volatile @Nullable Thread following;

    public Counting(Registry registry, Publications publications, List<Tally> tallies) {
        this.registry = registry;
        this.publications = publications;
        this.tallies = List.copyOf(tallies);
    }

    /// What was counted, and whether everything was.
    public record Counted<T>(T value, boolean isComplete) {}

    /// Reads what was counted, nothing being counted meanwhile.
    public <T> Counted<T> read(Supplier<T> counts) {
        long there = publications.last();
        lock.lock();
        try {
            if (there - seen <= AT_ONCE) {
                while (seen < there && step()) {
                    continue;
                }
            }
            return new Counted<>(counts.get(), seen >= there);
        } finally {
            lock.unlock();
        }
    }

    /// Counts a few publications.
    ///
    /// @return whether there were any
    private boolean step() {
        var slice = publications.after(seen, SLICE);
        for (var publication : slice) {
            count(publication.entry());
            seen = publication.place();
        }
        return !slice.isEmpty();
    }

    private void count(Entry entry) {
        int before = entry.standing().revision() - 1;
        if (before > 0) {
            registry.history(entry.number()).stream()
                    .filter(earlier -> earlier.standing().revision() == before)
                    .forEach(earlier -> tallies.forEach(tally -> tally.remove(earlier)));
        }
        tallies.forEach(tally -> tally.add(entry));
    }

    private void follow() {
        while (isRunning()) {
            try {
                if (!advance()) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                LOG.warn("Publications cannot be counted at the moment: {}", trouble.toString());
                pause();
            }
        }
    }

    private boolean advance() {
        lock.lock();
        try {
            return step();
        } finally {
            lock.unlock();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        following = Thread.ofVirtual().name("counting").start(this::follow);
    }

    @Override
    public void stop() {
        var thread = following;
        following = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }
}
