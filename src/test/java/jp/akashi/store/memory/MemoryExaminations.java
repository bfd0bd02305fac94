package jp.akashi.store.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Walk;
import jp.akashi.kernel.ApplicationId;

/// Examinations in memory.
public final class MemoryExaminations implements Undoable, Examinations {
    private final Map<ApplicationId, Examination> examinations = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Examination> find(ApplicationId application) {
        return Optional.ofNullable(examinations.get(application));
    }

    @Override
    public synchronized List<Examination> list(List<ApplicationId> applications) {
        return applications.stream().map(examinations::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized List<Examination> listAt(List<Stage> stages) {
        return examinations.values().stream()
                .filter(examination -> stages.contains(examination.stage()))
                .sorted(Comparator.comparing(Examination::since))
                .toList();
    }

    @Override
    public synchronized List<Walk> listWalks(Instant since) {
        return examinations.values().stream()
                .filter(examination -> !examination.since().isBefore(since))
                .map(examination -> new Walk(examination.openedAt(), examination.taken()))
                .toList();
    }

    @Override
    public synchronized void add(Examination examination) {
        if (examinations.putIfAbsent(examination.application(), examination) != null) {
            throw new IllegalStateException("examined already: " + examination.application());
        }
    }

    @Override
    public synchronized boolean replace(Examination next) {
        var present = examinations.get(next.application());
        if (present == null || present.version() != next.version() - 1) {
            return false;
        }
        examinations.put(next.application(), next);
        return true;
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(examinations));
    }
}
