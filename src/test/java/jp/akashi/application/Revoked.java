package jp.akashi.application;

import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// One service whose certification was revoked (取消し), and nothing else certified.
public record Revoked(ProviderId provider, SchemeId scheme, String service, LocalDate on)
        implements PriorCertifications {
    @Override
    public Optional<LocalDate> findRevocation(
            ProviderId provider, SchemeId scheme, String serviceName) {
        return equals(new Revoked(provider, scheme, serviceName, on))
                ? Optional.of(on)
                : Optional.empty();
    }

    @Override
    public Optional<SchemeId> findScheme(ApplicationId application, LocalDate day) {
        return Optional.empty();
    }
}
