package jp.akashi.committee;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// The cases referred to the committee and the opinions given.
public interface Referrals {
    /// The latest referral of a case.
    Optional<Referral> find(ApplicationId application);

    /// The cases a member is asked about, the latest first.
    List<Referral> list(PersonId member);

    void put(Referral referral);

    /// @throws IllegalStateException when the member has given one on this case
    void add(Opinion opinion);

    List<Opinion> opinions(ApplicationId application);
}
