package jp.akashi.store.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.PriorCertifications;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// What is known of earlier certifications, as a test says.
public final class MemoryPriorCertifications implements Undoable, PriorCertifications {
    private final Map<List<Object>, LocalDate> revocations = new HashMap<>();

    /// The service's certification was revoked on a day.
    public void revoked(ProviderId provider, SchemeId scheme, String serviceName, LocalDate on) {
        revocations.put(List.of(provider, scheme, PriorCertifications.key(serviceName)), on);
    }

    @Override
    public Optional<LocalDate> findRevocation(
            ProviderId provider, SchemeId scheme, String serviceName) {
        return Optional.ofNullable(
                revocations.get(List.of(provider, scheme, PriorCertifications.key(serviceName))));
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(revocations));
    }
}
