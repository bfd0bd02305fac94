package jp.akashi.application;

import java.time.Instant;
import java.util.Map;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.PersonId;

/// Begins a correction (補正) of a filed application: a draft that starts as what was filed last. One
/// at a time.
public final class OpenCorrection {
    private final Drafts drafts;

    public OpenCorrection(Drafts drafts) {
        this.drafts = drafts;
    }

    public Draft open(Application application, PersonId by, Instant at) {
        return drafts.findCorrection(application.id())
                .orElseGet(() -> {
                    var draft =
                            new Draft(
                                    DraftId.random(),
                                    application.provider(),
                                    new Beginning(
                                            application.purpose(), application.id(), Map.of()),
                                    application.dossier(),
                                    new Draft.Edit(1, by, at));
                    drafts.add(draft);
                    return draft;
                });
    }
}
