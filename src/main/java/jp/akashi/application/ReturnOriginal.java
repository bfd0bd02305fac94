package jp.akashi.application;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;

/// Notes that an original went back to its provider (原本の返却).
public final class ReturnOriginal {
    private final PaperEntries entries;
    private final InstantSource clock;

    public ReturnOriginal(PaperEntries entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public Outcome<Original> note(Original seen, LocalDate on, String how, PersonId by) {
        boolean inTime = !on.isBefore(seen.receivedOn()) && !on.isAfter(Tokyo.today(clock));
        if (!inTime || how.isBlank()) {
            return Outcome.refused(Obstacle.of(PaperEntryRules.RETURNED));
        }
        var back = seen.back(new Original.Returned(on, how.strip(), by));
        return entries.giveBack(back)
                ? Outcome.done(back)
                : Outcome.refused(Obstacle.of(PaperEntryRules.RETURNED));
    }
}
