package jp.akashi.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import jp.akashi.directory.CountBook.Line;
import jp.akashi.directory.CountBook.Progress;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Publications.Publication;
import jp.akashi.registry.Registry;

/// Keeps all that is counted of the register up with its publications: each is counted once, and
/// what an earlier run had counted is taken up where it left off.
public final class Counting {
    /// So many publications are counted while a reader waits; more than these only by `advance`.
    private static final long AT_ONCE = 500;

    private static final int SLICE = 200;
    private static final Progress NOWHERE = new Progress(0, "", Instant.EPOCH);

    /// Counts are written once there is a twentieth more of them.
    private static final long GROWTH = 20;

    private final Registry registry;
    private final Publications publications;
    private final List<Tally> tallies;
    private final CountBook book;
    private final ReentrantLock lock = new ReentrantLock();
    private Progress progress = NOWHERE;
    private long written;
    private boolean begun;

    public Counting(
            Registry registry, Publications publications, List<Tally> tallies, CountBook book) {
        this.registry = registry;
        this.publications = publications;
        this.tallies = List.copyOf(tallies);
        this.book = book;
    }

    /// What was counted.
    ///
    /// @param asOf when the last publication counted was made; none when nothing is published
    /// @param isComplete whether everything is counted
    public record Counted<T>(T value, Optional<Instant> asOf, boolean isComplete) {}

    /// Reads what was counted, nothing being counted meanwhile.
    ///
    /// @param counts told the place of the last publication counted
    public <T> Counted<T> read(LongFunction<T> counts) {
        long there = publications.last();
        lock.lock();
        try {
            begin();
            if (there - progress.place() <= AT_ONCE) {
                while (progress.place() < there && step()) {
                    continue;
                }
            }
            var value = counts.apply(progress.place());
            var asOf = Optional.of(progress).filter(far -> far.place() > 0).map(Progress::asOf);
            return new Counted<>(value, asOf, progress.place() >= there);
        } finally {
            lock.unlock();
        }
    }

    /// Counts a few publications.
    ///
    /// @return whether there were any
    public boolean advance() {
        lock.lock();
        try {
            begin();
            return step();
        } finally {
            lock.unlock();
        }
    }

    /// Writes the counts down, if much was counted since they were.
    public void keep() {
        lock.lock();
        try {
            if (progress.place() - written > written / GROWTH) {
                write();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Writes the counts down, if anything was counted since they were.
    public void finish() {
        lock.lock();
        try {
            if (progress.place() != written) {
                write();
            }
        } finally {
            lock.unlock();
        }
    }

    private void write() {
        book.write(
                progress,
                reader -> {
                    for (int at = 0; at < tallies.size(); at++) {
                        int tally = at;
                        tallies.get(at)
                                .tell((words, count) ->
                                        reader.accept(new Line(tally, words, count)));
                    }
                });
        written = progress.place();
    }

    /// Goes on from where an earlier run was, if it counted this register.
    private void begin() {
        if (!begun) {
            var kept =
                    book.read(
                            line -> tallies.get(line.tally()).restore(line.words(), line.count()));
            if (kept.filter(this::isOfThisRegister).isPresent()) {
                progress = kept.get();
                written = progress.place();
            } else {
                tallies.forEach(Tally::clear);
            }
            begun = true;
        }
    }

    private boolean isOfThisRegister(Progress kept) {
        return publications.after(kept.place() - 1, 1).stream()
                .anyMatch(
                        there -> there.place() == kept.place() && there.mark().equals(kept.mark()));
    }

    private boolean step() {
        var slice = publications.after(progress.place(), SLICE);
        for (var publication : slice) {
            count(publication.entry());
            progress = progress(publication);
        }
        return !slice.isEmpty();
    }

    private static Progress progress(Publication publication) {
        return new Progress(
                publication.place(),
                publication.mark(),
                publication.entry().standing().publishedAt());
    }

    private void count(Entry entry) {
        int before = entry.standing().revision() - 1;
        var earlier =
                before == 0
                        ? List.<Entry>of()
                        : registry.history(entry.number()).stream()
                                .filter(one -> one.standing().revision() == before)
                                .toList();
        for (var tally : tallies) {
            earlier.forEach(tally::remove);
            tally.add(entry);
        }
    }
}
