package jp.akashi.fee;

import jp.akashi.fee.LedgerEntry.Split;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Yen;

/// Assigns money that came in to an invoice (消込): as much as is left to pay. What is over is held
/// for the payer, or stays unassigned where it is meant for something else.
public final class AssignMoney {
    private final Fees fees;

    public AssignMoney(Fees fees) {
        this.fees = fees;
    }

    /// What becomes of money beyond the fee.
    public enum Surplus {
        /// 預り金: held for the payer, to be paid back
        HELD,
        /// 仮受金のまま: for another invoice
        UNASSIGNED
    }

    /// Which money, for which invoice.
    public record Wish(DepositId deposit, InvoiceId invoice, Surplus surplus) {}

    /// @return how far the invoice is paid then; FEE-07 when nothing of the money is left, FEE-08
    ///   when nothing of the invoice is
    public Outcome<Settlement> assign(Wish wish, Clerk clerk) {
        fees.ledger().hold();
        var invoice = fees.find(wish.invoice()).orElseThrow();
        var money = new Ledger(fees.ledger().list(wish.deposit())).unassigned(wish.deposit());
        if (money.isZero()) {
            return Outcome.refused(Obstacle.of(FeeRules.HELD, "amount", 0));
        }
        var rest = fees.settlement(invoice.id()).rest();
        if (rest.isZero()) {
            return Outcome.refused(Obstacle.of(FeeRules.STILL_OPEN, "number", invoice.number()));
        }
        fees.ledger()
                .add(
                        LedgerEntry.assigned(
                                invoice.id(), wish.deposit(), split(money, rest, wish), clerk));
        return Outcome.done(fees.settlement(invoice.id()));
    }

    private static Split split(Yen money, Yen rest, Wish wish) {
        if (money.compareTo(rest) <= 0) {
            return new Split(money, new Yen(0));
        }
        return new Split(rest, wish.surplus() == Surplus.HELD ? money.minus(rest) : new Yen(0));
    }
}
