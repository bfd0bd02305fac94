package jp.akashi.examination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;

/// The examinations, one an application.
public interface Examinations {
    Optional<Examination> find(ApplicationId application);

    /// @throws java.util.NoSuchElementException when there is none
    default Examination get(ApplicationId application) {
        return find(application).orElseThrow();
    }

    List<Examination> list(List<ApplicationId> applications);

    /// All that stand at one of the stages, the longest waiting first.
    List<Examination> listAt(List<Stage> stages);

    /// The ways of all that took a step since then.
    List<Walk> listWalks(Instant since);

    void add(Examination examination);

    /// Stores the next version, unless somebody else stored one since: then nothing changes.
    ///
    /// @return whether it was stored
    boolean replace(Examination next);
}
