package jp.akashi.fee;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Books money that came in (入金), not yet assigned to anything.
public final class ReceiveMoney {
    private final Fees fees;

    public ReceiveMoney(Fees fees) {
        this.fees = fees;
    }

    public Outcome<Deposit> receive(Deposit deposit, Clerk clerk) {
        if (deposit.receivedOn().isAfter(clerk.today())) {
            return Outcome.refused(Obstacle.of(FeeRules.SEEN, "day", deposit.receivedOn()));
        }
        fees.deposits().add(deposit);
        fees.ledger().add(LedgerEntry.received(deposit, clerk.person()));
        return Outcome.done(deposit);
    }
}
