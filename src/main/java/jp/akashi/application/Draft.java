package jp.akashi.application;

import java.time.Instant;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// An application being written (下書き), shared by the people of its provider. Each change makes the
/// next version.
public record Draft(
        DraftId id, ProviderId provider, Beginning begun, Dossier dossier, Edit lastEdit) {
    /// The version counts from 1 and says who made it, when.
    public record Edit(long version, PersonId by, Instant at) {}

    public long version() {
        return lastEdit.version();
    }

    public ApplicationKind kind() {
        return begun.purpose().kind();
    }

    /// The filed application it corrects (補正), or nothing when it is a new one.
    public @Nullable ApplicationId corrects() {
        return begun.corrects();
    }

    /// The next version, with another content. An answer that was changed is confirmed thereby.
    public Draft next(Dossier content, PersonId by, Instant at) {
        var rest = begun;
        for (var item : begun.unconfirmed().keySet()) {
            if (!content.disclosure().answer(item).equals(dossier.disclosure().answer(item))) {
                rest = rest.without(item);
            }
        }
        return new Draft(id, provider, rest, content, new Edit(version() + 1, by, at));
    }

    /// The next version, with an answer that was taken over confirmed as it stands.
    public Draft confirming(ItemId item, PersonId by, Instant at) {
        return new Draft(
                id, provider, begun.without(item), dossier, new Edit(version() + 1, by, at));
    }
}
