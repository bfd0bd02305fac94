package jp.akashi.certification;

import java.time.LocalDate;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;

/// A service's being certified (認定). It is not the certificate, which is a paper, nor the mark.
///
/// @param application the one whose answers are certified now
/// @param certifiedOn the day of the first certification, which the number carries
public record Certification(
        CertificationNumber number,
        ApplicationId application,
        Holder holder,
        EditionId edition,
        LocalDate certifiedOn,
        Life life) {
    /// Whose service is certified, by the names the certificate carries.
    public record Holder(ProviderId provider, String providerName, String serviceName) {}

    /// The present term (有効期間).
    public Term term() {
        return life.term();
    }

    /// Whether the certification is in force on a day.
    public boolean isInForceOn(LocalDate day) {
        return life.isInForceOn(day);
    }

    /// The same certification after its life went on.
    public Certification with(Life now) {
        return new Certification(number, application, holder, edition, certifiedOn, now);
    }
}
