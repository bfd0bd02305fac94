package jp.akashi.store.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Factor;
import jp.akashi.party.Factors;

/// Second factors in memory.
public final class MemoryFactors implements Factors {
    private final Map<PersonId, Factor> factors = new HashMap<>();

    @Override
    public synchronized Optional<Factor> find(PersonId person) {
        return Optional.ofNullable(factors.get(person));
    }

    @Override
    public synchronized void put(Factor factor) {
        factors.put(factor.person(), factor);
    }

    @Override
    public synchronized boolean replace(Factor seen, Factor next) {
        return factors.replace(seen.person(), seen, next);
    }

    @Override
    public synchronized void remove(PersonId person) {
        factors.remove(person);
    }
}
