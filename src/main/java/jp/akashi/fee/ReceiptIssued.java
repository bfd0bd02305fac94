package jp.akashi.fee;

import java.time.LocalDate;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;

/// A receipt (領収書) that was made out for a paid invoice. The first is copy 1; every further one is
/// marked as made out again (再発行).
public record ReceiptIssued(
        String number, InvoiceId invoice, int copy, LocalDate issuedOn, PersonId by) {
    public boolean isAgain() {
        return copy > 1;
    }
}
