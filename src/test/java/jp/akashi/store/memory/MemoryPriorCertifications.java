package jp.akashi.store.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// What became of the certifications in memory.
public final class MemoryPriorCertifications implements Undoable, PriorCertifications {
    private final MemoryCertifications certifications;
    private final Map<CertificationNumber, LocalDate> revocations = new HashMap<>();

    public MemoryPriorCertifications(MemoryCertifications certifications) {
        this.certifications = certifications;
    }

    /// A certification is revoked on a day.
    public void revoke(CertificationNumber number, LocalDate on) {
        revocations.put(number, on);
    }

    @Override
    public Optional<LocalDate> findRevocation(
            ProviderId provider, SchemeId scheme, String serviceName) {
        var key = PriorCertifications.key(serviceName);
        return certifications.list(provider).stream()
                .filter(certification -> certification.edition().scheme().equals(scheme))
                .filter(certification ->
                        PriorCertifications.key(certification.holder().serviceName()).equals(key))
                .map(Certification::number)
                .filter(revocations::containsKey)
                .map(revocations::get)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<SchemeId> findScheme(ApplicationId application, LocalDate day) {
        return certifications
                .findOf(application)
                .filter(certification -> certification.isValidOn(day))
                .filter(certification -> !revocations.containsKey(certification.number()))
                .map(certification -> certification.edition().scheme());
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(revocations));
    }
}
