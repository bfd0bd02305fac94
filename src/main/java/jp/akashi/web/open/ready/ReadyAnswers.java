package jp.akashi.web.open.ready;

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
    private final InstantSource clock;
    private final ConcurrentHashMap<String, CompletableFuture<Optional<Ready>>> making =
            new ConcurrentHashMap<>();

    /// How often something of a group of services was published.
    private final AtomicLongArray published = new AtomicLongArray(GROUPS);

    ReadyAnswers(ReadyCache memory, ReadyStore disk, InstantSource clock) {
        this.memory = memory;
        this.disk = disk;
        this.clock = clock;
    }

    /// The answer, if it is at hand without waiting.
    @Nullable Ready atHand(String path) {
        var ready = memory.find(path);
        return ready == null || ready.until() <= today() ? null : ready;
    }

    /// The answer from disk, or made now; empty where there is none that can be kept. Who asks
    /// while it is made waits for the same.
    Optional<Ready> find(String path, OrdinaryAnswers ordinary) {
        var service = ReadyPath.service(path);
        if (service.isEmpty()) {
            return Optional.empty();
        }
        var mine = new CompletableFuture<Optional<Ready>>();
        var others = making.putIfAbsent(path, mine);
        if (others != null) {
            return others.join();
        }
        try {
            var found = fromDiskOrMade(path, service.get(), ordinary);
            mine.complete(found);
            return found;
        } finally {
            making.remove(path);
            mine.complete(Optional.empty());
        }
    }

    private Optional<Ready> fromDiskOrMade(
            String path, CertificationNumber service, OrdinaryAnswers ordinary) {
        long before = published.get(group(service));
        var kept = disk.find(path).filter(ready -> ready.until() > today());
        var found = kept.or(() -> made(path, ordinary));
        found.ifPresent(ready -> memory.put(path, ready));
        if (kept.isEmpty()) {
            found.ifPresent(ready -> disk.put(path, ready));
        }
        if (published.get(group(service)) != before) {
            memory.drop(path);
            disk.drop(path);
        }
        return found;
    }

    private Optional<Ready> made(String path, OrdinaryAnswers ordinary) {
        try {
            return ordinary.find(path, today());
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
        published.incrementAndGet(group(service));
        for (var path : ReadyPath.of(service)) {
            memory.drop(path);
            disk.drop(path);
        }
    }

    private static int group(CertificationNumber service) {
        return Math.floorMod(service.hashCode(), GROUPS);
    }

    private long today() {
        return Math.floorDiv(clock.millis() + TOKYO_IS_AHEAD, DAY);
    }
}
