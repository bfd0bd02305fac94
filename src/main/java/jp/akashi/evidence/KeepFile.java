package jp.akashi.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;

/// Keeps a file that was handed in, as long as its provider has room for it.
public final class KeepFile {
    private static final long MOST_BYTES = 50L << 20;
    private static final int GIGABYTE = 30;

    private final StoredFiles files;
    private final HandedIn handedIn;
    private final InstantSource clock;
    private final long most;

    /// @param most bytes a provider may have here
    public KeepFile(StoredFiles files, HandedIn handedIn, InstantSource clock, long most) {
        this.files = files;
        this.handedIn = handedIn;
        this.clock = clock;
        this.most = most;
    }

    /// How much room a provider has, and how much of it is taken; bytes.
    public record Room(long taken, long most) {
        /// Whether little is left: less than a fifth.
        public boolean isScarce() {
            return taken > most / 5 * 4;
        }

        public String percent() {
            return String.valueOf(Math.min(100, taken * 100 / Math.max(1, most)));
        }

        public long gigabytes() {
            return most >> GIGABYTE;
        }
    }

    /// @return what it is kept as; EVI-15 when the provider has no room for it
    public Outcome<Digest> keep(ProviderId by, Path file) throws IOException {
        var item = item(file);
        if (!handedIn.take(by, item, most)) {
            return Outcome.refused(Obstacle.of(EvidenceRules.ROOM).with("limit", most >> GIGABYTE));
        }
        return Outcome.done(stored(file));
    }

    /// Keeps what came in at the office.
    public Digest keep(Path file) throws IOException {
        handedIn.note(item(file));
        return stored(file);
    }

    public Room room(ProviderId provider) {
        return new Room(handedIn.bytesOf(provider), most);
    }

    private HandedIn.Item item(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new HandedIn.Item(Digest.of(bytes), Files.size(file), clock.instant());
        }
    }

    private Digest stored(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return files.put(bytes, MOST_BYTES);
        }
    }
}
