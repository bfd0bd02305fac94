package jp.akashi.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// The certifications.
public interface Certifications {
    Optional<Certification> find(CertificationNumber number);

    /// The certification an application led to, changed or renewed.
    Optional<Certification> findOf(ApplicationId application);

    /// The present state, which nobody else changes until the transaction ends.
    ///
    /// @throws java.util.NoSuchElementException when there is no such number
    Certification lock(CertificationNumber number);

    /// Newest first.
    List<Certification> list(ProviderId provider);

    /// Those of these numbers that were handed out, in no order.
    List<Certification> list(Collection<CertificationNumber> numbers);

    /// The next serial of a scheme; each is handed out once and for ever.
    int nextSerial(SchemeId scheme);

    /// The certification of a serial of a scheme, whatever its month.
    Optional<Certification> findSerial(SchemeId scheme, int serial);

    /// Takes a serial out of those to be handed out, because an earlier register gave it out: the
    /// next one is above it.
    void keepSerial(SchemeId scheme, int serial);

    /// @throws IllegalStateException when the number or the application is certified
    void add(Certification certification);

    /// Keeps the next state of a certification.
    ///
    /// @throws java.util.NoSuchElementException when there is no such number
    /// @throws IllegalStateException when the application led to another certification
    void change(Certification certification);
}
