package jp.akashi.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ProviderId;

/// The invitations not yet used.
public interface Invitations {
    Optional<Invitation> find(Digest secret);

    List<Invitation> list(ProviderId provider);

    /// Those to the office and the committee.
    List<Invitation> listStaff();

    void add(Invitation invitation);

    void remove(Digest secret);

    void forget(Instant expiredBefore);
}
