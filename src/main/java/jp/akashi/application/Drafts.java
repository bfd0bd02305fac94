package jp.akashi.application;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ProviderId;

/// The drafts not yet filed.
public interface Drafts {
    Optional<Draft> find(DraftId id);

    /// The draft that corrects a filed application, while one is open.
    Optional<Draft> findCorrection(ApplicationId application);

    /// New applications and corrections of a provider, the newest edit first.
    List<Draft> list(ProviderId provider);

    /// The latest draft of an edition that was opened for a purpose and that nobody has written in.
    default Optional<Draft> findUntouched(ProviderId provider, Purpose purpose, EditionId edition) {
        return list(provider).stream()
                .filter(draft -> draft.version() == 1 && draft.corrects() == null)
                .filter(draft -> draft.begun().purpose().equals(purpose))
                .filter(draft -> draft.dossier().edition().equals(edition))
                .findFirst();
    }

    void add(Draft draft);

    /// Stores the next version, unless somebody else stored one since: then nothing changes.
    ///
    /// @return whether it was stored
    boolean replace(Draft next);

    void remove(DraftId id);
}
