package jp.akashi.committee;

import jp.akashi.kernel.ApplicationId;

/// The declarations of interest, in the order they were made.
public interface Interests {
    Declarations list(ApplicationId application);

    void add(Interest interest);
}
