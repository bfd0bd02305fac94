package jp.akashi.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.evidence.HandedIn;
import jp.akashi.evidence.KeptPictures;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.evidence.TextIndex;
import jp.akashi.kernel.Digest;

/// Removes what was handed in and came to nothing: files that were refused, replaced, or thrown
/// away with their draft. A day is left to whoever is at it.
public final class SweepFiles {
    static final Duration LEFT = Duration.ofDays(1);

    private final HandedIn handedIn;
    private final Shelves shelves;
    private final InstantSource clock;

    /// Where a file is kept, and what was made of it.
    public record Shelves(StoredFiles files, TextIndex texts, KeptPictures pictures) {}

    public SweepFiles(HandedIn handedIn, Shelves shelves, InstantSource clock) {
        this.handedIn = handedIn;
        this.shelves = shelves;
        this.clock = clock;
    }

    /// Removes some.
    ///
    /// @return how many; none when there are no more
    public int sweep() {
        return handedIn.sweep(clock.instant().minus(LEFT), this::remove);
    }

    private void remove(Digest file) {
        try {
            shelves.files().remove(file);
            shelves.texts().remove(file);
            shelves.pictures().remove(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
