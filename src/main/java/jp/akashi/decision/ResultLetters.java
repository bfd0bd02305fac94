package jp.akashi.decision;

import java.util.Optional;
import jp.akashi.kernel.ApplicationId;

/// The letters of the decisions, one an application, never changed.
public interface ResultLetters {
    Optional<ResultLetter> find(ApplicationId application);

    /// @throws IllegalStateException when the application has its letter
    void add(ResultLetter letter);
}
