package jp.akashi.fee;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Yen;

/// The ledger of the fees (帳簿): entries are added and never changed.
public interface LedgerEntries {
    /// Keeps the books to oneself until the act is done, so that nobody assigns the same money at
    /// the same time. Every use case that looks at a balance before it books begins with this.
    void hold();

    void add(LedgerEntry entry);

    /// In the order they were booked.
    List<LedgerEntry> list(InvoiceId invoice);

    /// In the order they were booked.
    List<LedgerEntry> list(DepositId deposit);

    /// Those that count for a day of the period, both ends included, by day and in the order they
    /// were booked.
    List<Booked> list(Period period);

    /// An entry and its number (仕訳番号), which counts up in the order entries are booked.
    record Booked(long number, LedgerEntry entry) {}

    /// Debit less credit of every account at the end of a day.
    List<Balance> balances(LocalDate until);

    /// The days from one to another, both included (期間).
    record Period(LocalDate from, LocalDate until) {
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    record Balance(Account account, long amount) {}

    /// The invoices with something left to pay, the longest due first.
    List<OpenInvoice> listOpen();

    /// An invoice and what is left to pay of it.
    record OpenInvoice(Invoice invoice, Yen rest) {}

    /// The deposits of which something is unassigned or owed, the oldest first.
    List<HeldMoney> listHeld();

    /// A deposit, with what of it is not assigned and what is owed to the payer.
    record HeldMoney(Deposit deposit, Yen unassigned, Yen owed) {}
}
