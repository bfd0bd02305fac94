package jp.akashi.decision;

import java.util.Optional;
import jp.akashi.kernel.ApplicationId;

/// The decisions, one an application, never changed.
public interface Decisions {
    Optional<Decision> find(ApplicationId application);

    /// @throws IllegalStateException when the application is decided
    void add(Decision decision);
}
