package jp.akashi.fee;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;

/// Invoices and the payments booked to them; neither is ever changed.
public interface Fees {
    Optional<Invoice> find(InvoiceId id);

    Optional<Invoice> findInvoiceOf(ApplicationId application);

    /// The invoices of those of these applications that have one.
    List<Invoice> listInvoicesOf(List<ApplicationId> applications);

    /// The next serial of a year for invoice numbers.
    int nextSerial(int year);

    void add(Invoice invoice);

    void add(Payment payment);

    List<Payment> payments(InvoiceId invoice);
}
