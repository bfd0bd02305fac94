package jp.akashi.store.memory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.DelegationId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Delegation;
import jp.akashi.party.Delegations;

/// Delegations in memory.
public final class MemoryDelegations implements Delegations {
    private final Map<DelegationId, Delegation> all = new LinkedHashMap<>();

    @Override
    public Optional<Delegation> find(DelegationId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Delegation> list(ProviderId provider) {
        return all.values().stream()
                .filter(each -> each.provider().equals(provider))
                .sorted(Comparator.comparing(Delegation::until).reversed())
                .toList();
    }

    @Override
    public List<Delegation> listOf(String email) {
        return all.values().stream().filter(each -> each.email().equals(email)).toList();
    }

    @Override
    public void add(Delegation delegation) {
        all.put(delegation.id(), delegation);
    }

    @Override
    public void remove(DelegationId id) {
        all.remove(id);
    }
}
