package jp.akashi.keeping;

import java.time.InstantSource;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Notes that the documents of a case went back (返却の記録).
public final class NoteHandover {
    private final ListKept kept;
    private final Keepings keepings;
    private final InstantSource clock;

    public NoteHandover(ListKept kept, Keepings keepings, InstantSource clock) {
        this.kept = kept;
        this.keepings = keepings;
        this.clock = clock;
    }

    /// @return KEE-01 while the case is not over; KEE-02 when it was noted before, says no proof,
    ///   or a day to come or before the case was over
    public Outcome<Handover> note(Handover handover) {
        var present = kept.get(handover.application());
        return present.over()
                .map(since -> {
                    if (present.done().handover().isPresent()) {
                        return refused("twice");
                    }
                    if (handover.way().kind() != Handover.How.ELECTRONIC
                            && handover.way().proof().isBlank()) {
                        return refused("proof");
                    }
                    if (handover.on().isBefore(since)
                            || handover.on().isAfter(Tokyo.today(clock))) {
                        return refused("day");
                    }
                    keepings.add(handover);
                    return Outcome.done(handover);
                })
                .orElseGet(() -> Outcome.refused(notOver(handover.application())));
    }

    static Obstacle notOver(ApplicationId application) {
        return Obstacle.of(KeepingRules.OVER, "application", application);
    }

    private static Outcome<Handover> refused(String kind) {
        return Outcome.refused(Obstacle.of(KeepingRules.HANDOVER, "case", kind));
    }
}
