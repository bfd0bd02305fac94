package jp.akashi.fee;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Yen;

/// Books money to an invoice. What is short or over is refused with the sums, for the office to
/// clear up first.
public final class RecordPayment {
    private final Fees fees;

    public RecordPayment(Fees fees) {
        this.fees = fees;
    }

    public Outcome<Payment> book(Payment payment) {
        var invoice = fees.find(payment.invoice()).orElseThrow();
        var paid =
                fees.payments(invoice.id()).stream()
                        .map(Payment::amount)
                        .reduce(new Yen(0), Yen::plus);
        var due = invoice.price().gross();
        if (paid.plus(payment.amount()).compareTo(due) != 0) {
            return Outcome.refused(
                    Obstacle.of(FeeRules.IN_FULL, "due", due.amount())
                            .with("paid", paid.amount())
                            .with("amount", payment.amount().amount()));
        }
        fees.add(payment);
        return Outcome.done(payment);
    }
}
