package jp.akashi.fee;

import jp.akashi.fee.LedgerEntry.About;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Takes money back from an invoice it was assigned to by mistake (消込の取消し), as long as the invoice
/// is not paid in full: then the case has gone on.
public final class UnassignMoney {
    private final Fees fees;

    public UnassignMoney(Fees fees) {
        this.fees = fees;
    }

    public Outcome<Settlement> unassign(DepositId deposit, InvoiceId from, Clerk clerk) {
        fees.ledger().hold();
        var invoice = fees.find(from).orElseThrow();
        var assigned = new Ledger(fees.ledger().list(from)).assigned(deposit, from);
        if (assigned.isZero() || fees.settlement(from).isPaid()) {
            return Outcome.refused(Obstacle.of(FeeRules.IN_FULL, "number", invoice.number()));
        }
        fees.ledger()
                .add(
                        LedgerEntry.of(
                                LedgerAct.UNASSIGNED,
                                new Posting(Account.RECEIVABLE, Account.SUSPENSE, assigned),
                                new About(from, deposit, ""),
                                clerk));
        return Outcome.done(fees.settlement(from));
    }
}
