package jp.akashi.fee;

import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Cancels an invoice (請求の取消し) nothing of which is paid: the application was taken back before, or
/// another certificate was charged for by mistake.
public final class CancelInvoice {
    private final Fees fees;

    public CancelInvoice(Fees fees) {
        this.fees = fees;
    }

    public Outcome<Invoice> cancel(InvoiceId id, String reason, Clerk clerk) {
        fees.ledger().hold();
        var invoice = fees.find(id).orElseThrow();
        var settlement = fees.settlement(id);
        if (settlement.isBegun() || settlement.isCancelled()) {
            return Outcome.refused(Obstacle.of(FeeRules.CANCELLED, "number", invoice.number()));
        }
        fees.ledger().add(LedgerEntry.cancelled(invoice, reason, clerk));
        return Outcome.done(invoice);
    }
}
