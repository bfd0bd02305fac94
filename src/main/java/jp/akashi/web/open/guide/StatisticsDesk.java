package jp.akashi.web.open.guide;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import jp.akashi.guide.Census;
import jp.akashi.guide.Figures;
import jp.akashi.guide.Guide;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the statistics: counts each publication once, when somebody asks after it. A register that
/// has far more to count than a reader should wait for is counted beside.
@Component
public class StatisticsDesk {
    /// So many publications are counted while a reader waits.
    private static final long AT_ONCE = 2_000;

    private static final int SLICE = 500;

    private final Registry registry;
    private final Publications publications;
    private final InstantSource clock;
    private final Census census;
    private final Figures nothing;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile long seen;
    private @Nullable Instant last;
    private volatile @Nullable Counted counted;

    /// The figures of a day.
    ///
    /// @param asOf the last publication counted; none when nothing is published
    /// @param complete whether every publication is counted
    public record Counted(
            Figures figures, LocalDate day, Optional<Instant> asOf, boolean complete) {}

    public StatisticsDesk(
            Registry registry,
            Publications publications,
            Guide guide,
            Schemes schemes,
            InstantSource clock) {
        this.registry = registry;
        this.publications = publications;
        this.clock = clock;
        this.census = new Census(schemes, guide.counted());
        this.nothing = census.on(LocalDate.EPOCH);
    }

    public Counted now() {
        var today = Tokyo.today(clock);
        long there = publications.last();
        var known = counted;
        if (known != null && known.complete() && seen == there && known.day().equals(today)) {
            return known;
        }
        if (there - seen <= AT_ONCE) {
            return count(today, there);
        }
        if (!counting.isLocked()) {
            Thread.ofVirtual().name("statistics").start(() -> count(today, there));
        }
        return known != null ? known : new Counted(nothing, today, Optional.empty(), false);
    }

    private Counted count(LocalDate today, long there) {
        counting.lock();
        try {
            for (var slice = next(); !slice.isEmpty(); slice = next()) {
                for (var publication : slice) {
                    count(publication.entry());
                    seen = publication.place();
                }
            }
            var now =
                    new Counted(census.on(today), today, Optional.ofNullable(last), seen >= there);
            counted = now;
            return now;
        } finally {
            counting.unlock();
        }
    }

    private List<Publications.Publication> next() {
        return publications.after(seen, SLICE);
    }

    private void count(Entry entry) {
        var standing = entry.standing();
        if (standing.revision() > 1) {
            registry.history(entry.number()).stream()
                    .filter(earlier -> earlier.standing().revision() == standing.revision() - 1)
                    .forEach(census::remove);
        }
        census.add(entry);
        last = standing.publishedAt();
    }
}
