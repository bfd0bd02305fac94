package jp.akashi.store.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.fee.Account;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Ledger;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.LedgerEntry;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;

/// The ledger in memory.
final class MemoryLedger implements Undoable, LedgerEntries {
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<InvoiceId, Invoice> invoices;
    private final MemoryDeposits deposits;

    MemoryLedger(Map<InvoiceId, Invoice> invoices, MemoryDeposits deposits) {
        this.invoices = invoices;
        this.deposits = deposits;
    }

    /// Whoever is here is alone.
    @Override
    public void hold() {}

    @Override
    public void add(LedgerEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<LedgerEntry> list(InvoiceId invoice) {
        return entries.stream()
                .filter(entry -> entry.invoice().filter(invoice::equals).isPresent())
                .toList();
    }

    @Override
    public List<LedgerEntry> list(DepositId deposit) {
        return entries.stream()
                .filter(entry -> entry.deposit().filter(deposit::equals).isPresent())
                .toList();
    }

    @Override
    public List<Booked> list(Period period) {
        return IntStream.range(0, entries.size())
                .mapToObj(at -> new Booked(at + 1L, entries.get(at)))
                .filter(booked -> period.holds(booked.entry().day()))
                .sorted(Comparator.comparing(booked -> booked.entry().day()))
                .toList();
    }

    @Override
    public List<Balance> balances(LocalDate until) {
        var ledger =
                new Ledger(entries.stream().filter(entry -> !entry.day().isAfter(until)).toList());
        return Stream.of(Account.values())
                .map(account -> new Balance(account, ledger.balance(account)))
                .toList();
    }

    @Override
    public List<OpenInvoice> listOpen() {
        return invoices.values().stream()
                .map(invoice ->
                        new OpenInvoice(
                                invoice,
                                new Ledger(list(invoice.id())).settlement(invoice.id()).rest()))
                .filter(open -> !open.rest().isZero())
                .sorted(
                        Comparator.comparing((OpenInvoice open) -> open.invoice().dueOn())
                                .thenComparing(open -> open.invoice().number()))
                .toList();
    }

    @Override
    public List<HeldMoney> listHeld() {
        return deposits.all().stream()
                .map(this::held)
                .filter(held -> !held.unassigned().isZero() || !held.owed().isZero())
                .sorted(Comparator.comparing(held -> held.deposit().receivedOn()))
                .toList();
    }

    private HeldMoney held(Deposit deposit) {
        var ledger = new Ledger(list(deposit.id()));
        return new HeldMoney(deposit, ledger.unassigned(deposit.id()), ledger.owed(deposit.id()));
    }

    @Override
    public Runnable savePoint() {
        return Undoable.copy(entries);
    }
}
