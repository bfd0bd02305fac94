package jp.akashi.store.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.examination.Visit;
import jp.akashi.examination.Visits;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.VisitId;

/// Visits in memory.
public final class MemoryVisits implements Undoable, Visits {
    private final Map<VisitId, Visit> visits = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Visit> find(VisitId id) {
        return Optional.ofNullable(visits.get(id));
    }

    @Override
    public synchronized List<Visit> list(ApplicationId application) {
        return visits.values().stream()
                .filter(visit -> visit.application().equals(application))
                .toList();
    }

    @Override
    public synchronized void add(Visit visit) {
        visits.put(visit.id(), visit);
    }

    @Override
    public synchronized boolean replace(Visit next) {
        var present = visits.get(next.id());
        if (present == null || present.version() != next.version() - 1) {
            return false;
        }
        visits.put(next.id(), next);
        return true;
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(visits));
    }
}
