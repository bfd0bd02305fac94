package jp.akashi.store.memory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ProviderId;

/// Drafts in memory.
public final class MemoryDrafts implements Undoable, Drafts {
    private final Map<DraftId, Draft> drafts = new LinkedHashMap<>();

    synchronized List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    @Override
    public synchronized Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public synchronized Optional<Draft> findCorrection(ApplicationId application) {
        return drafts.values().stream()
                .filter(draft -> application.equals(draft.corrects()))
                .findFirst();
    }

    @Override
    public synchronized List<Draft> list(ProviderId provider) {
        return drafts.values().stream()
                .filter(draft -> draft.provider().equals(provider))
                .sorted(Comparator.comparing((Draft draft) -> draft.lastEdit().at()).reversed())
                .toList();
    }

    @Override
    public synchronized void add(Draft draft) {
        if (draft.corrects() != null && findCorrection(draft.corrects()).isPresent()) {
            throw new IllegalStateException("a correction is open: " + draft.corrects());
        }
        drafts.put(draft.id(), draft);
    }

    @Override
    public synchronized boolean replace(Draft next) {
        var present = drafts.get(next.id());
        if (present == null || present.version() != next.version() - 1) {
            return false;
        }
        drafts.put(next.id(), next);
        return true;
    }

    @Override
    public synchronized void remove(DraftId id) {
        drafts.remove(id);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(drafts));
    }
}
