package jp.akashi.store.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handovers;

/// Passings of services to other providers in memory.
public final class MemoryHandovers implements Undoable, Handovers {
    private final Map<HandoverId, Handover> handovers = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Handover> find(HandoverId id) {
        return Optional.ofNullable(handovers.get(id));
    }

    @Override
    public synchronized Optional<Handover> findOpen(Digest secret) {
        return all(each -> each.isOpen() && each.offer().secret().equals(secret)).stream()
                .findFirst();
    }

    @Override
    public synchronized List<Handover> list(CertificationNumber number) {
        return all(each -> each.number().equals(number)).reversed();
    }

    @Override
    public synchronized List<Handover> listAccepted() {
        return all(each -> each.state() == Handover.HandoverState.ACCEPTED);
    }

    @Override
    public synchronized List<Handover> listOf(ProviderId next) {
        return all(each ->
                        each.findAcceptance()
                                .filter(acceptance -> acceptance.next().equals(next))
                                .isPresent())
                .reversed();
    }

    private List<Handover> all(Predicate<Handover> wanted) {
        return handovers.values().stream().filter(wanted).toList();
    }

    @Override
    public synchronized void add(Handover handover) {
        if (list(handover.number()).stream().anyMatch(Handover::isOpen)) {
            throw new IllegalStateException("open already: " + handover.number());
        }
        handovers.put(handover.id(), handover);
    }

    @Override
    public synchronized boolean replace(Handover next) {
        var present = handovers.get(next.id());
        if (present == null || present.version() != next.version() - 1) {
            return false;
        }
        handovers.put(next.id(), next);
        return true;
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(handovers));
    }
}
