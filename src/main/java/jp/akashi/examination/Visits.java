package jp.akashi.examination;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.VisitId;

/// The visits.
public interface Visits {
    Optional<Visit> find(VisitId id);

    /// Those of a case, in the order they were proposed.
    List<Visit> list(ApplicationId application);

    void add(Visit visit);

    /// Stores the next version, unless somebody else stored one since: then nothing changes.
    ///
    /// @return whether it was stored
    boolean replace(Visit next);
}
