package jp.akashi.store.memory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.surveillance.ServiceEnd;
import jp.akashi.surveillance.ServiceEnds;

/// Reported ends of services in memory.
public final class MemoryServiceEnds implements Undoable, ServiceEnds {
    private final Map<CertificationNumber, ServiceEnd> ends = new LinkedHashMap<>();

    @Override
    public synchronized Optional<ServiceEnd> find(CertificationNumber number) {
        return Optional.ofNullable(ends.get(number));
    }

    @Override
    public synchronized List<ServiceEnd> listWaiting() {
        return ends.values().stream()
                .filter(end -> end.taken() == null)
                .sorted(Comparator.comparing(end -> end.told().signed().at()))
                .toList();
    }

    @Override
    public synchronized List<ServiceEnd> listUnreturned(int most) {
        return ends.values().stream()
                .filter(end -> end.taken() != null && end.handback() == null)
                .sorted(Comparator.comparing(end -> end.told().lastDay()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void add(ServiceEnd end) {
        if (ends.putIfAbsent(end.number(), end) != null) {
            throw new IllegalStateException("told already: " + end.number());
        }
    }

    @Override
    public synchronized void change(ServiceEnd end) {
        if (ends.replace(end.number(), end) == null) {
            throw new NoSuchElementException("never told: " + end.number());
        }
    }

    @Override
    public synchronized void remove(CertificationNumber number) {
        ends.computeIfPresent(number, (_, end) -> end.taken() == null ? null : end);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(ends));
    }
}
