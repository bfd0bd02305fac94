package jp.akashi.committee;

import java.time.Instant;
import jp.akashi.application.Application;
import jp.akashi.examination.Examination;

/// Freezes what the committee is shown of a case as it stands now.
public final class FreezePack {
    private final Packs packs;

    public FreezePack(Packs packs) {
        this.packs = packs;
    }

    public Packs.Frozen freeze(
            Application application, Examination examination, String question, Instant at) {
        return packs.add(
                new Pack(
                        application.id(),
                        packs.lastNumber(application.id()) + 1,
                        application.latest().revision(),
                        new Pack.Contents(application.dossier(), examination.findings(), question),
                        at));
    }
}
