package jp.akashi.web.watch;

import java.time.Instant;
import java.util.Map;
import jp.akashi.desk.Counter;
import jp.akashi.store.PgFigures.Figures;
import org.jspecify.annotations.Nullable;

/// How the platform was found when it was last looked at.
///
/// @param figures those of the database; the last there were when it is away
/// @param isDatabaseThere whether the database answered
/// @param disk the room there is where the data are kept
/// @param index how the index of the register stands
record Found(Instant at, Figures figures, boolean isDatabaseThere, Disk disk, Index index) {
    static final Found NOTHING_YET =
            new Found(
                    Instant.EPOCH,
                    new Figures(true, Map.of(), Map.of(), null),
                    false,
                    new Disk(0, false),
                    new Index(false, 0));

    /// @param isWritable whether there is room enough, and a file can be written
    record Disk(long freeMegabytes, boolean isWritable) {}

    /// @param lag how many publications it is behind the register
    record Index(boolean isComplete, long lag) {}

    /// Whether acts can be taken.
    Counter.State counter() {
        if (!isDatabaseThere) {
            return Counter.State.DATABASE_AWAY;
        }
        if (!figures.isWritable()) {
            return Counter.State.DATABASE_READ_ONLY;
        }
        return disk.isWritable() ? Counter.State.OPEN : Counter.State.DISK_FULL;
    }

    /// Whether the public register can be answered in full.
    boolean isReady() {
        return isDatabaseThere && index.isComplete();
    }

    long mails(String state) {
        return figures.mails().getOrDefault(state, 0L);
    }

    @Nullable Instant lastRound() {
        return figures.lastRound();
    }
}
