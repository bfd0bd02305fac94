package jp.akashi.store.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.Consultations;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// Consultations in memory.
public final class MemoryConsultations implements Undoable, Consultations {
    private static final Comparator<Consultation> BY_TIME =
            Comparator.comparing(consultation -> consultation.lastSaid().at());
    private final Map<ConsultationId, Consultation> consultations = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Consultation> find(ConsultationId id) {
        return Optional.ofNullable(consultations.get(id));
    }

    @Override
    public synchronized List<Consultation> list(ProviderId provider) {
        return list(consultation -> consultation.provider().equals(provider), BY_TIME.reversed());
    }

    @Override
    public synchronized List<Consultation> list(ApplicationId work) {
        return list(consultation -> work.equals(consultation.about().work()), BY_TIME.reversed());
    }

    @Override
    public synchronized List<Consultation> listWaitingFor(Turn party) {
        return list(consultation -> consultation.turn() == party, BY_TIME);
    }

    private List<Consultation> list(Predicate<Consultation> wanted, Comparator<Consultation> by) {
        return consultations.values().stream().filter(wanted).sorted(by).toList();
    }

    @Override
    public synchronized void add(Consultation consultation) {
        consultations.put(consultation.id(), consultation);
    }

    @Override
    public synchronized boolean replace(Consultation next) {
        var present = consultations.get(next.id());
        if (present == null || present.version() != next.version() - 1) {
            return false;
        }
        consultations.put(next.id(), next);
        return true;
    }

    @Override
    public synchronized void noteRead(ConsultationId id, PersonId person, Instant at) {
        var present = consultations.get(id);
        if (present != null) {
            var read = new LinkedHashMap<>(present.read());
            read.merge(person, at, (one, other) -> one.isAfter(other) ? one : other);
            consultations.put(
                    id,
                    new Consultation(
                            id,
                            present.provider(),
                            present.about(),
                            present.title(),
                            present.version(),
                            present.entries(),
                            read));
        }
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(consultations));
    }
}
