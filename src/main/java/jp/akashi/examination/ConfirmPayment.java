package jp.akashi.examination;

import jp.akashi.fee.Fees;
import jp.akashi.fee.Payment;
import jp.akashi.fee.RecordPayment;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Books the fee as paid (入金確認) and starts the document check.
public final class ConfirmPayment {
    private final Advance advance;
    private final RecordPayment recordPayment;
    private final Fees fees;

    public ConfirmPayment(Advance advance, RecordPayment recordPayment, Fees fees) {
        this.advance = advance;
        this.recordPayment = recordPayment;
        this.fees = fees;
    }

    /// @return the case with its document check begun; EXA-03 when the money is for another case
    public Outcome<Examination> confirm(Hand hand, Examination seen, Payment payment) {
        boolean own =
                fees.findInvoiceOf(seen.application())
                        .filter(invoice -> invoice.id().equals(payment.invoice()))
                        .isPresent();
        if (!own) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.PAID_FIRST, "invoice", payment.invoice()));
        }
        return recordPayment
                .book(payment)
                .then(booked -> advance.take(hand, seen, Event.RECEIVE_PAYMENT));
    }
}
