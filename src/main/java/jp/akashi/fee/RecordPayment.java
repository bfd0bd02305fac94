package jp.akashi.fee;

import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Outcome;

/// Books money the office saw on the account for an invoice: it comes in and is assigned at once.
public final class RecordPayment {
    private final ReceiveMoney receive;
    private final AssignMoney assign;

    public RecordPayment(Fees fees) {
        this.receive = new ReceiveMoney(fees);
        this.assign = new AssignMoney(fees);
    }

    /// @return how far the invoice is paid then
    public Outcome<Settlement> book(Payment payment, Clerk clerk) {
        var deposit =
                new Deposit(
                        DepositId.random(),
                        payment.amount(),
                        payment.receivedOn(),
                        new Deposit.Payer(payment.payer(), ""),
                        Deposit.Source.BY_HAND);
        return receive.receive(deposit, clerk)
                .then(received ->
                        assign.assign(
                                new AssignMoney.Wish(
                                        received.id(), payment.invoice(), AssignMoney.Surplus.HELD),
                                clerk));
    }
}
