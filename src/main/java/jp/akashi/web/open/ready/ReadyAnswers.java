package jp.akashi.web.open.ready;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import jp.akashi.kernel.CertificationNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the answers: in memory what is asked for, on disk what was made, and nothing that has been
/// published anew since.
final class ReadyAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ReadyAnswers.class);
    private static final int GROUPS = 1024;
    private static final long DAY = 86_400_000;
    private static final long TOKYO_IS_AHEAD = 9 * 3_600_000;

    private final ReadyCache memory;
    private final ReadyStore disk;
    private final Lasting lasting;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, CompletableFuture<Optional<Ready>>> making =
            new ConcurrentHashMap<>();

    /// How often something of a group of services was published.
    private final AtomicLongArray published = new AtomicLongArray(GROUPS);

    ReadyAnswers(ReadyCache memory, ReadyStore disk, Lasting lasting, InstantSource clock) {
        this.memory = memory;
        this.disk = disk;
        this.lasting = lasting;
        this.clock = clock;
    }

    /// The answer, if it is at hand without waiting.
    @Nullable Ready atHand(String path) {
        var ready = memory.find(path);
        return ready == null || !isFresh(ready) ? null : ready;
    }

    /// The answer from disk, or made now; empty where there is none that can be kept. Who asks
    /// while it is made waits for the same.
    Optional<Ready> find(String path, OrdinaryAnswers ordinary) {
        var mine = new CompletableFuture<Optional<Ready>>();
        var others = making.putIfAbsent(path, mine);
        if (others != null) {
            return others.join();
        }
        try {
            var found = fromDiskOrMade(path, ordinary);
            mine.complete(found);
            return found;
        } finally {
            making.remove(path);
            mine.complete(Optional.empty());
        }
    }

    private Optional<Ready> fromDiskOrMade(String path, OrdinaryAnswers ordinary) {
        var names = ReadyPath.names(path);
        long before = timesPublished(names);
        boolean onDisk = !ReadyPath.isComparison(path);
        var kept = onDisk ? disk.find(path).filter(this::isFresh) : Optional.<Ready>empty();
        var found = kept.or(() -> made(path, ordinary));
        found.ifPresent(ready -> memory.put(path, ready));
        if (onDisk && kept.isEmpty()) {
            found.ifPresent(ready -> keep(path, ready));
        }
        if (timesPublished(names) != before) {
            memory.drop(path);
            disk.drop(path);
        }
        return found;
    }

    /// What cannot be kept, as on a full disk, is made again another time.
    private void keep(String path, Ready ready) {
        try {
            disk.put(path, ready);
        } catch (UncheckedIOException full) {
            LOG.debug("{} is not kept on disk", path, full);
        }
    }

    private boolean isFresh(Ready ready) {
        return ready.until() > today();
    }

    private long timesPublished(String[] names) {
        long times = 0;
        for (var name : names) {
            times += published.get(group(name));
        }
        return times;
    }

    private Optional<Ready> made(String path, OrdinaryAnswers ordinary) {
        var services = ReadyPath.services(path);
        if (services.isEmpty()) {
            return Optional.empty();
        }
        try {
            return ordinary.find(path, lasting.until(services, today()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception trouble) {
            LOG.warn("Nothing is kept for {}", path, trouble);
            return Optional.empty();
        }
    }

    /// Something of the service was published: what was made before is not true any more.
    void drop(CertificationNumber service) {
        published.incrementAndGet(group(ReadyPath.name(service)));
        lasting.forget(service);
        for (var path : ReadyPath.of(service)) {
            memory.drop(path);
            disk.drop(path);
        }
        memory.dropComparisonsOf(ReadyPath.name(service));
    }

    /// @param name a number as it stands in addresses
    private static int group(String name) {
        return Math.floorMod(name.hashCode(), GROUPS);
    }

    private long today() {
        return Math.floorDiv(clock.millis() + TOKYO_IS_AHEAD, DAY);
    }
}
