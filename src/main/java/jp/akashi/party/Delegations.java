package jp.akashi.party;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.DelegationId;
import jp.akashi.kernel.ProviderId;

/// The delegations that were not taken back, also those that ran out.
public interface Delegations {
    Optional<Delegation> find(DelegationId id);

    /// What a provider has allowed, the latest day first.
    List<Delegation> list(ProviderId provider);

    /// What an address is allowed, in lower case.
    List<Delegation> listOf(String email);

    void add(Delegation delegation);

    void remove(DelegationId id);
}
