package jp.akashi.fee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;

/// Invoices, the money that came in, and the ledger that holds them together; none is ever changed.
public interface Fees {
    Optional<Invoice> find(InvoiceId id);

    /// The invoice for the examination of an application.
    Optional<Invoice> findInvoiceOf(ApplicationId application);

    /// The invoices for the examination of those of these applications that have one.
    List<Invoice> listInvoicesOf(List<ApplicationId> applications);

    /// By the number printed on it.
    Optional<Invoice> findByNumber(String number);

    List<Invoice> list(Collection<InvoiceId> ids);

    /// Every invoice of an application, the first one first.
    List<Invoice> listAll(ApplicationId application);

    /// The next serial of a year for invoice numbers.
    int nextSerial(int year);

    void add(Invoice invoice);

    /// What was paid on an invoice, in the order it was assigned.
    List<Payment> payments(InvoiceId invoice);

    Deposits deposits();

    LedgerEntries ledger();

    Receipts receipts();

    /// How far an invoice is paid.
    default Settlement settlement(InvoiceId invoice) {
        return new Ledger(ledger().list(invoice)).settlement(invoice);
    }
}
