package jp.akashi.paper;

import java.time.Duration;
import jp.akashi.evidence.FileFault;

/// The moment by which a document has to be read.
final class Deadline {
    private static final int EVERY = 1024;
    private final long end;
    private int calls;
    private boolean over;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /// Cheap enough for an inner loop: looks at the clock now and then.
    void check() {
        if (over || ++calls % EVERY == 0) {
            checkNow();
        }
    }

    void checkNow() {
        over |= System.nanoTime() - end > 0;
        if (over) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
    }
}
