package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Payment;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;

/// Invoices and payments in memory.
public final class MemoryFees implements Undoable, Fees {
    private final Map<InvoiceId, Invoice> invoices = new LinkedHashMap<>();
    private final List<Payment> payments = new ArrayList<>();
    private final Map<Integer, Integer> serials = new HashMap<>();

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(invoices.get(id));
    }

    @Override
    public Optional<Invoice> findInvoiceOf(ApplicationId application) {
        return invoices.values().stream()
                .filter(invoice -> invoice.application().equals(application))
                .findFirst();
    }

    @Override
    public List<Invoice> listInvoicesOf(List<ApplicationId> applications) {
        return invoices.values().stream()
                .filter(invoice -> applications.contains(invoice.application()))
                .toList();
    }

    @Override
    public int nextSerial(int year) {
        return serials.merge(year, 1, Integer::sum);
    }

    @Override
    public void add(Invoice invoice) {
        if (findInvoiceOf(invoice.application()).isPresent()) {
            throw new IllegalStateException("invoiced already: " + invoice.application());
        }
        invoices.put(invoice.id(), invoice);
    }

    @Override
    public void add(Payment payment) {
        payments.add(payment);
    }

    @Override
    public List<Payment> payments(InvoiceId invoice) {
        return payments.stream().filter(payment -> payment.invoice().equals(invoice)).toList();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(
                Undoable.copy(invoices), Undoable.copy(payments), Undoable.copy(serials));
    }
}
