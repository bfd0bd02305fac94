package jp.akashi.fee;

import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Makes out a receipt (領収書) of an invoice that is paid in full; what is made out again says so.
public final class IssueReceipt {
    private final Fees fees;

    public IssueReceipt(Fees fees) {
        this.fees = fees;
    }

    public Outcome<ReceiptIssued> issue(InvoiceId id, Clerk clerk) {
        fees.ledger().hold();
        var invoice = fees.find(id).orElseThrow();
        if (!fees.settlement(id).isPaid()) {
            return Outcome.refused(Obstacle.of(FeeRules.RECEIPT, "number", invoice.number()));
        }
        int year = clerk.today().getYear();
        var receipt =
                new ReceiptIssued(
                        "RCT-%d-%05d".formatted(year, fees.receipts().nextSerial(year)),
                        id,
                        fees.receipts().list(id).size() + 1,
                        clerk.today(),
                        clerk.person());
        fees.receipts().add(receipt);
        return Outcome.done(receipt);
    }
}
