package jp.akashi.examination;

import jp.akashi.fee.Payment;
import jp.akashi.fee.RecordPayment;
import jp.akashi.kernel.Outcome;

/// Books the fee as paid (入金確認) and starts the document check.
public final class ConfirmPayment {
    private final Advance advance;
    private final RecordPayment recordPayment;

    public ConfirmPayment(Advance advance, RecordPayment recordPayment) {
        this.advance = advance;
        this.recordPayment = recordPayment;
    }

    public Outcome<Examination> confirm(Hand hand, Examination seen, Payment payment) {
        return recordPayment
                .book(payment)
                .then(booked -> advance.take(hand, seen, Event.RECEIVE_PAYMENT));
    }
}
