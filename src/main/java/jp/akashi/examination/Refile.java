package jp.akashi.examination;

import jp.akashi.application.Application;
import jp.akashi.application.Draft;
import jp.akashi.kernel.Outcome;

/// Hands an application in again that was sent back for formal faults (再提出). It costs nothing.
public final class Refile {
    private final Advance advance;
    private final FileCorrection fileCorrection;

    public Refile(Advance advance, FileCorrection fileCorrection) {
        this.advance = advance;
        this.fileCorrection = fileCorrection;
    }

    public Outcome<Examination> file(
            Hand hand, Examination seen, Application application, Draft correction) {
        return advance.take(hand, seen, Event.REFILE)
                .then(next ->
                        fileCorrection.file(hand, application, correction).map(filed -> next));
    }
}
