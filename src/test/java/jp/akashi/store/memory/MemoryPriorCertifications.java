package jp.akashi.store.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// What became of the certifications in memory.
public final class MemoryPriorCertifications implements PriorCertifications {
    private final MemoryCertifications certifications;

    public MemoryPriorCertifications(MemoryCertifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public Optional<LocalDate> findRevocation(
            ProviderId provider, SchemeId scheme, String serviceName) {
        var key = PriorCertifications.key(serviceName);
        return certifications.list(provider).stream()
                .filter(certification -> certification.edition().scheme().equals(scheme))
                .filter(certification ->
                        PriorCertifications.key(certification.holder().serviceName()).equals(key))
                .map(certification -> certification.life().ending())
                .filter(Objects::nonNull)
                .filter(ending -> ending.kind() == Ending.Kind.REVOKED)
                .map(Ending::on)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<SchemeId> findScheme(ApplicationId application, LocalDate day) {
        return certifications
                .findOf(application)
                .filter(certification -> certification.isInForceOn(day))
                .map(certification -> certification.edition().scheme());
    }
}
