package jp.akashi.fee;

import java.time.LocalDate;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Price;

/// An invoice (請求書) to the applicant. `number` is printed on it.
public record Invoice(
        InvoiceId id,
        String number,
        Charge charge,
        ApplicationId application,
        String addressee,
        Price price,
        LocalDate issuedOn,
        LocalDate dueOn) {
    /// What is charged for.
    public enum Charge {
        /// 審査手数料: the examination of an application
        EXAMINATION,
        /// 認定証再発行手数料: another certificate with another name on its face
        REISSUE
    }
}
