package jp.akashi.committee;

import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;

/// The frozen packs, never changed.
public interface Packs {
    /// A pack and the digest of what is kept of it.
    record Frozen(Pack pack, Digest digest) {}

    /// The number of the last pack of a case, 0 when there is none.
    int lastNumber(ApplicationId application);

    /// @throws IllegalStateException when the case has a pack of this number
    Frozen add(Pack pack);

    /// @throws IllegalStateException when what is kept is not what was frozen
    Optional<Frozen> find(ApplicationId application, int number);
}
