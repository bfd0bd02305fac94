package jp.akashi.certification;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// The certifications.
public interface Certifications {
    Optional<Certification> find(CertificationNumber number);

    Optional<Certification> findOf(ApplicationId application);

    /// Newest first.
    List<Certification> list(ProviderId provider);

    /// The next serial of a scheme; each is handed out once and for ever.
    int nextSerial(SchemeId scheme);

    /// @throws IllegalStateException when the number or the application is certified
    void add(Certification certification);
}
