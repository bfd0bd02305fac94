package jp.akashi.store.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceedings;

/// Proceedings in memory.
public final class MemoryProceedings implements Undoable, Proceedings {
    private static final Comparator<Proceeding> BY_LAST =
            Comparator.<Proceeding, Instant>comparing(each -> each.entries().getLast().hand().at())
                    .thenComparing(each -> each.id().value());
    private static final Comparator<Proceeding> LATEST_FIRST =
            Comparator.<Proceeding, Instant>comparing(each -> each.entries().getLast().hand().at())
                    .reversed()
                    .thenComparing(each -> each.id().value());

    private final Map<ProceedingId, Proceeding> proceedings = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Proceeding> find(ProceedingId id) {
        return Optional.ofNullable(proceedings.get(id));
    }

    @Override
    public synchronized List<Proceeding> list(ProviderId provider) {
        return list(each -> each.provider().equals(provider), LATEST_FIRST);
    }

    @Override
    public synchronized List<Proceeding> list(CertificationNumber number) {
        return list(each -> each.number().equals(number), LATEST_FIRST);
    }

    @Override
    public synchronized List<Proceeding> listWaitingFor(Turn party, int most) {
        return list(each -> each.turn() == party, party == Turn.CLOSED ? LATEST_FIRST : BY_LAST)
                .stream()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized int countWaitingFor(Turn party) {
        return list(each -> each.turn() == party, BY_LAST).size();
    }

    @Override
    public synchronized List<Proceeding> listOverdue(LocalDate day, int most) {
        return list(
                        each -> each.standing().findDue().filter(day::isAfter).isPresent(),
                        Comparator.<Proceeding, LocalDate>comparing(
                                        each -> each.standing().findDue().orElseThrow())
                                .thenComparing(each -> each.id().value()))
                .stream()
                .limit(most)
                .toList();
    }

    private List<Proceeding> list(Predicate<Proceeding> wanted, Comparator<Proceeding> order) {
        return proceedings.values().stream().filter(wanted).sorted(order).toList();
    }

    @Override
    public synchronized void add(Proceeding proceeding) {
        if (proceedings.putIfAbsent(proceeding.id(), proceeding) != null) {
            throw new IllegalStateException("there already: " + proceeding.id());
        }
    }

    @Override
    public synchronized boolean replace(Proceeding next) {
        var present = proceedings.get(next.id());
        if (present == null || present.version() != next.version() - 1) {
            return false;
        }
        proceedings.put(next.id(), next);
        return true;
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(proceedings));
    }
}
