package jp.akashi.fee;

import jp.akashi.fee.LedgerEntry.About;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Yen;

/// Books what becomes of money that pays no fee: it goes back to the payer (返金), the record of it
/// is struck out (記録の取消し), or what was held for the payer is set free for another invoice (充当). The
/// fee itself is never touched by it.
public final class HandBack {
    private final Fees fees;

    public HandBack(Fees fees) {
        this.fees = fees;
    }

    /// What is to become of it.
    public enum Way {
        /// The surplus goes back.
        SURPLUS_PAID_BACK(LedgerAct.PAID_BACK, Account.OWED, Account.BANK),
        /// Money that was never assigned goes back.
        UNASSIGNED_PAID_BACK(LedgerAct.PAID_BACK, Account.SUSPENSE, Account.BANK),
        /// Money that was recorded but never came.
        STRUCK_OUT(LedgerAct.STRUCK_OUT, Account.SUSPENSE, Account.BANK),
        /// The surplus may be assigned to another invoice.
        SURPLUS_RELEASED(LedgerAct.RELEASED, Account.OWED, Account.SUSPENSE);

        private final LedgerAct kind;
        private final Account from;
        private final Account to;

        Way(LedgerAct kind, Account from, Account to) {
            this.kind = kind;
            this.from = from;
            this.to = to;
        }
    }

    /// How much of which money, and why.
    public record Wish(DepositId deposit, Way way, Yen amount, String note) {}

    /// @return the entry; FEE-07 when less is held than is asked for
    public Outcome<LedgerEntry> book(Wish wish, Clerk clerk) {
        fees.ledger().hold();
        var held = held(wish);
        if (wish.amount().isZero() || wish.amount().compareTo(held) > 0) {
            return Outcome.refused(Obstacle.of(FeeRules.HELD, "amount", held.amount()));
        }
        var entry =
                LedgerEntry.of(
                        wish.way().kind,
                        new Posting(wish.way().from, wish.way().to, wish.amount()),
                        new About(null, wish.deposit(), wish.note()),
                        clerk);
        fees.ledger().add(entry);
        return Outcome.done(entry);
    }

    private Yen held(Wish wish) {
        var ledger = new Ledger(fees.ledger().list(wish.deposit()));
        return wish.way().from == Account.OWED
                ? ledger.owed(wish.deposit())
                : ledger.unassigned(wish.deposit());
    }
}
