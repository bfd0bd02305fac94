package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.fee.Account;
import jp.akashi.fee.Deposits;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Ledger;
import jp.akashi.fee.LedgerAct;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.Payment;
import jp.akashi.fee.ReceiptIssued;
import jp.akashi.fee.Receipts;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Yen;

/// Invoices, money and ledger in memory.
public final class MemoryFees implements Undoable, Fees {
    private final Map<InvoiceId, Invoice> invoices = new LinkedHashMap<>();
    private final Map<Integer, Integer> serials = new HashMap<>();
    private final MemoryDeposits deposits = new MemoryDeposits();
    private final MemoryLedger ledger = new MemoryLedger(invoices, deposits);
    private final MemoryReceipts receipts = new MemoryReceipts();

    @Override
    public Deposits deposits() {
        return deposits;
    }

    @Override
    public LedgerEntries ledger() {
        return ledger;
    }

    @Override
    public Receipts receipts() {
        return receipts;
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(invoices.get(id));
    }

    @Override
    public Optional<Invoice> findInvoiceOf(ApplicationId application) {
        return listAll(application).stream().filter(MemoryFees::isForExamination).findFirst();
    }

    @Override
    public List<Invoice> listInvoicesOf(List<ApplicationId> applications) {
        return invoices.values().stream()
                .filter(invoice -> applications.contains(invoice.application()))
                .filter(MemoryFees::isForExamination)
                .toList();
    }

    @Override
    public Optional<Invoice> findByNumber(String number) {
        return invoices.values().stream()
                .filter(invoice -> invoice.number().equals(number))
                .findFirst();
    }

    @Override
    public List<Invoice> list(Collection<InvoiceId> ids) {
        return invoices.values().stream().filter(invoice -> ids.contains(invoice.id())).toList();
    }

    @Override
    public List<Invoice> listAll(ApplicationId application) {
        return invoices.values().stream()
                .filter(invoice -> invoice.application().equals(application))
                .sorted(Comparator.comparing(Invoice::issuedOn).thenComparing(Invoice::number))
                .toList();
    }

    @Override
    public int nextSerial(int year) {
        return serials.merge(year, 1, Integer::sum);
    }

    @Override
    public void add(Invoice invoice) {
        if (isForExamination(invoice) && findInvoiceOf(invoice.application()).isPresent()) {
            throw new IllegalStateException("invoiced already: " + invoice.application());
        }
        invoices.put(invoice.id(), invoice);
    }

    @Override
    public List<Payment> payments(InvoiceId invoice) {
        var all = new Ledger(ledger.list(invoice));
        return all.entries().stream()
                .filter(entry -> entry.kind() == LedgerAct.ASSIGNED)
                .filter(entry -> !all.assigned(entry.deposit().orElseThrow(), invoice).isZero())
                .map(entry -> {
                    var deposit = deposits.find(entry.deposit().orElseThrow()).orElseThrow();
                    return new Payment(
                            invoice,
                            new Yen(-entry.on(Account.RECEIVABLE)),
                            deposit.receivedOn(),
                            deposit.payer().name(),
                            entry.by());
                })
                .toList();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(
                Undoable.copy(invoices),
                Undoable.copy(serials),
                deposits.savePoint(),
                ledger.savePoint(),
                receipts.savePoint());
    }

    private static boolean isForExamination(Invoice invoice) {
        return invoice.charge() == Invoice.Charge.EXAMINATION;
    }

    private static final class MemoryReceipts implements Undoable, Receipts {
        private final List<ReceiptIssued> issued = new ArrayList<>();
        private final Map<Integer, Integer> serials = new HashMap<>();

        @Override
        public int nextSerial(int year) {
            return serials.merge(year, 1, Integer::sum);
        }

        @Override
        public void add(ReceiptIssued receipt) {
            issued.add(receipt);
        }

        @Override
        public Optional<ReceiptIssued> find(String number) {
            return issued.stream().filter(receipt -> receipt.number().equals(number)).findFirst();
        }

        @Override
        public List<ReceiptIssued> list(InvoiceId invoice) {
            return issued.stream().filter(receipt -> receipt.invoice().equals(invoice)).toList();
        }

        @Override
        public Runnable savePoint() {
            return Undoable.all(Undoable.copy(issued), Undoable.copy(serials));
        }
    }
}
