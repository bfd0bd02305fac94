package jp.akashi.application;

import java.time.Instant;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// An application being written (下書き), shared by the people of its provider. Each change makes the
/// next version.
public record Draft(
        DraftId id, ProviderId provider, ApplicationKind kind, Dossier dossier, Edit lastEdit) {
    /// The version counts from 1 and says who made it, when.
    public record Edit(long version, PersonId by, Instant at) {}

    public long version() {
        return lastEdit.version();
    }

    /// The next version, with another content.
    public Draft next(Dossier content, PersonId by, Instant at) {
        return new Draft(id, provider, kind, content, new Edit(version() + 1, by, at));
    }
}
