package jp.akashi.certification;

import java.time.LocalDate;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;

/// A service's being certified (認定). It is not the certificate, which is a paper, nor the mark.
///
/// @param certifiedOn the day of the first certification, which the number carries
/// @param term the present term (有効期間)
public record Certification(
        CertificationNumber number,
        ApplicationId application,
        Holder holder,
        EditionId edition,
        LocalDate certifiedOn,
        Term term) {
    /// Whose service is certified, by the names the certificate carries.
    public record Holder(ProviderId provider, String providerName, String serviceName) {}

    /// Whether the certification is in force on a day.
    public boolean isValidOn(LocalDate date) {
        return term.contains(date);
    }
}
