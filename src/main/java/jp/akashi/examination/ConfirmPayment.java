package jp.akashi.examination;

import java.time.LocalDate;
import jp.akashi.fee.AssignMoney;
import jp.akashi.fee.Clerk;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Payment;
import jp.akashi.fee.RecordPayment;
import jp.akashi.fee.Settlement;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Books money for the fee of a case (入金確認), and starts the document check when the fee is paid in
/// full.
public final class ConfirmPayment {
    private final Advance advance;
    private final RecordPayment recordPayment;
    private final Fees fees;

    public ConfirmPayment(Advance advance, RecordPayment recordPayment, Fees fees) {
        this.advance = advance;
        this.recordPayment = recordPayment;
        this.fees = fees;
    }

    /// Books money the office saw on the account.
    ///
    /// @return the case with its document check begun, or as it was when something is left to pay;
    ///   EXA-03 when the money is for another case
    public Outcome<Examination> confirm(Hand hand, Examination seen, Payment payment) {
        return isOwn(seen, payment.invoice())
                ? recordPayment
                        .book(payment, clerk(hand))
                        .then(settlement -> goOn(hand, seen, settlement))
                : foreign(payment.invoice());
    }

    /// Assigns money that came in before, as `confirm` does.
    public Outcome<Examination> assign(Hand hand, Examination seen, AssignMoney.Wish wish) {
        return isOwn(seen, wish.invoice())
                ? new AssignMoney(fees)
                        .assign(wish, clerk(hand))
                        .then(settlement -> goOn(hand, seen, settlement))
                : foreign(wish.invoice());
    }

    private Outcome<Examination> goOn(Hand hand, Examination seen, Settlement settlement) {
        return settlement.isPaid()
                ? advance.take(hand, seen, Event.RECEIVE_PAYMENT)
                : Outcome.done(seen);
    }

    private boolean isOwn(Examination seen, InvoiceId id) {
        return fees.findInvoiceOf(seen.application())
                .filter(invoice -> invoice.id().equals(id))
                .isPresent();
    }

    private static Outcome<Examination> foreign(InvoiceId id) {
        return Outcome.refused(
                Obstacle.of(ExaminationRules.PAID_FIRST, "case", "other").with("invoice", id));
    }

    private static Clerk clerk(Hand hand) {
        return new Clerk(hand.person(), LocalDate.ofInstant(hand.at(), Tokyo.ZONE));
    }
}
