package jp.akashi.keeping;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import jp.akashi.evidence.HandedIn;
import jp.akashi.evidence.KeptPictures;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.evidence.TextIndex;
import jp.akashi.kernel.Digest;
import org.jspecify.annotations.Nullable;

/// Removes what was handed in and came to nothing: files that were refused, replaced, or thrown
/// away with their draft. A day is left to whoever is at it.
public final class SweepFiles {
    /// How long a file that no record names is left alone.
    public static final Duration LEFT = Duration.ofDays(1);

    private final HandedIn handedIn;
    private final Shelves shelves;
    private final InstantSource clock;
    private final Consumer<Exception> troubles;

    /// Where a file is kept, and what was made of it.
    public record Shelves(StoredFiles files, TextIndex texts, KeptPictures pictures) {}

    /// How far a sweep has come.
    ///
    /// @param removed so many by then
    /// @param last where it goes on; none at the beginning
    public record Round(int removed, @Nullable Digest last, boolean isOver) {
        public static final Round FIRST = new Round(0, null, false);
    }

    /// @param troubles are told what could not be removed, and why; it is tried again another day
    public SweepFiles(
            HandedIn handedIn, Shelves shelves, InstantSource clock, Consumer<Exception> troubles) {
        this.handedIn = handedIn;
        this.shelves = shelves;
        this.clock = clock;
        this.troubles = troubles;
    }

    /// Removes some more. What cannot be removed is passed over.
    public Round sweep(Round before) {
        var unnamed = handedIn.listUnnamed(clock.instant().minus(LEFT), before.last());
        if (unnamed.isEmpty()) {
            return new Round(before.removed(), before.last(), true);
        }
        var gone = unnamed.stream().filter(this::remove).toList();
        handedIn.forget(gone);
        return new Round(before.removed() + gone.size(), unnamed.getLast(), false);
    }

    private boolean remove(Digest file) {
        try {
            shelves.files().remove(file);
            shelves.texts().remove(file);
            shelves.pictures().remove(file);
            return true;
        } catch (IOException | RuntimeException trouble) {
            troubles.accept(trouble);
            return false;
        }
    }
}
