package jp.akashi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// The consultations.
public interface Consultations {
    Optional<Consultation> find(ConsultationId id);

    /// Those of a provider, the one written in last first.
    List<Consultation> list(ProviderId provider);

    /// Those about an application or its draft, the one written in last first.
    List<Consultation> list(ApplicationId work);

    /// Those that wait for a party, the longest waiting first; the closed ones for `CLOSED`.
    List<Consultation> listWaitingFor(Turn party);

    void add(Consultation consultation);

    /// Stores the next version, unless somebody else stored one since: then nothing changes.
    ///
    /// @return whether it was stored
    boolean replace(Consultation next);

    /// Notes until when a person has read one; that makes no version.
    void noteRead(ConsultationId id, PersonId person, Instant at);
}
