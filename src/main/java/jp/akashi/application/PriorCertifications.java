package jp.akashi.application;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// What later stations know of a service that applies again. The only way an application looks
/// ahead; read-only.
public interface PriorCertifications {
    /// The day the latest certification of this service in a scheme was revoked (取消し), if it ever
    /// was. Services are the same when provider and name are, compared without width, case and
    /// space.
    Optional<LocalDate> findRevocation(ProviderId provider, SchemeId scheme, String serviceName);

    /// A service's name as names are compared.
    static String key(String serviceName) {
        return Normalizer.normalize(serviceName, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", "");
    }
}
