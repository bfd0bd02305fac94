package jp.akashi.application;

import java.time.Instant;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// An application being written (下書き), shared by the people of its provider. Each change makes the
/// next version.
///
/// @param corrects the filed application it corrects (補正), or nothing when it is a new one
public record Draft(
        DraftId id,
        ProviderId provider,
        ApplicationKind kind,
        @Nullable ApplicationId corrects,
        Dossier dossier,
        Edit lastEdit) {
    /// The version counts from 1 and says who made it, when.
    public record Edit(long version, PersonId by, Instant at) {}

    public long version() {
        return lastEdit.version();
    }

    /// The next version, with another content.
    public Draft next(Dossier content, PersonId by, Instant at) {
        return new Draft(id, provider, kind, corrects, content, new Edit(version() + 1, by, at));
    }
}
