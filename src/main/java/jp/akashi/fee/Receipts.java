package jp.akashi.fee;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.InvoiceId;

/// The receipts made out.
public interface Receipts {
    /// The next serial of a year for numbers of receipts.
    int nextSerial(int year);

    void add(ReceiptIssued receipt);

    Optional<ReceiptIssued> find(String number);

    /// In the order they were made out.
    List<ReceiptIssued> list(InvoiceId invoice);
}
