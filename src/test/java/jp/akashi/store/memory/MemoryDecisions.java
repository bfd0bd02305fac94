package jp.akashi.store.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Decisions;
import jp.akashi.kernel.ApplicationId;

/// Decisions in memory.
public final class MemoryDecisions implements Undoable, Decisions {
    private final Map<ApplicationId, Decision> decisions = new HashMap<>();

    @Override
    public Optional<Decision> find(ApplicationId application) {
        return Optional.ofNullable(decisions.get(application));
    }

    @Override
    public void add(Decision decision) {
        if (decisions.putIfAbsent(decision.application(), decision) != null) {
            throw new IllegalStateException("decided already: " + decision.application());
        }
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(decisions));
    }
}
