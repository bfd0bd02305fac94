package jp.akashi.application;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// What later stations know of a service that applies again (the revocation of 002 §4(2)オ, the
/// certification a switch goes on from). The only way an application looks ahead; read-only.
public interface PriorCertifications {
    /// The day the latest certification of this service in a scheme was revoked (取消し), if it ever
    /// was. Services are the same when provider and name are, compared without width, case and
    /// space.
    Optional<LocalDate> findRevocation(ProviderId provider, SchemeId scheme, String serviceName);

    /// The scheme an application was certified in, when that certification is in force on a day:
    /// within its term, first and last day included, and not revoked.
    Optional<SchemeId> findScheme(ApplicationId application, LocalDate day);

    /// For a check that knows of no certification, as outside the platform.
    static PriorCertifications none() {
        return new None();
    }

    /// No service was certified before.
    record None() implements PriorCertifications {
        @Override
        public Optional<LocalDate> findRevocation(
                ProviderId provider, SchemeId scheme, String serviceName) {
            return Optional.empty();
        }

        @Override
        public Optional<SchemeId> findScheme(ApplicationId application, LocalDate day) {
            return Optional.empty();
        }
    }

    /// A service's name as names are compared.
    static String key(String serviceName) {
        return Normalizer.normalize(serviceName, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", "");
    }
}
