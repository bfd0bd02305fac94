package jp.akashi.application;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ProviderId;

/// The drafts not yet filed.
public interface Drafts {
    Optional<Draft> find(DraftId id);

    /// The draft that corrects a filed application, while one is open.
    Optional<Draft> findCorrection(ApplicationId application);

    /// New applications and corrections of a provider, the newest edit first.
    List<Draft> list(ProviderId provider);

    void add(Draft draft);

    /// Stores the next version, unless somebody else stored one since: then nothing changes.
    ///
    /// @return whether it was stored
    boolean replace(Draft next);

    void remove(DraftId id);
}
