package jp.akashi.web.open.ready;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;

/// How long an answer stays true if nothing of its services is published: until the day on which
/// one of them comes into force, is so no more, or has an answer that is withheld no longer.
interface Lasting {
    long FOR_EVER = LocalDate.of(9999, 12, 31).toEpochDay();

    /// The first day, as a count since 1970, on which it has to be made anew.
    long until(List<CertificationNumber> services, long today);

    /// Something of the service was published.
    default void forget(CertificationNumber service) {}
}
