package jp.akashi.fee;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Yen;

/// Some entries of the ledger, added up.
public record Ledger(List<LedgerEntry> entries) {
    private static final Set<LedgerAct> CLAIMS =
            EnumSet.of(LedgerAct.INVOICED, LedgerAct.CANCELLED);

    public Ledger {
        entries = List.copyOf(entries);
    }

    /// Debit less credit of an account.
    public long balance(Account account) {
        return entries.stream().mapToLong(entry -> entry.on(account)).sum();
    }

    /// How far an invoice is paid.
    public Settlement settlement(InvoiceId invoice) {
        long asked = 0;
        long rest = 0;
        for (var entry : entries) {
            if (entry.invoice().filter(invoice::equals).isPresent()) {
                long change = entry.on(Account.RECEIVABLE);
                rest += change;
                asked += CLAIMS.contains(entry.kind()) ? change : 0;
            }
        }
        return new Settlement(new Yen(asked), new Yen(asked - rest));
    }

    /// What of a deposit is not yet assigned.
    public Yen unassigned(DepositId deposit) {
        return new Yen(-about(deposit).balance(Account.SUSPENSE));
    }

    /// What of a deposit was paid over and is held for the payer.
    public Yen owed(DepositId deposit) {
        return new Yen(-about(deposit).balance(Account.OWED));
    }

    /// What of a deposit pays an invoice.
    public Yen assigned(DepositId deposit, InvoiceId invoice) {
        return new Yen(
                -about(deposit).entries().stream()
                        .filter(entry -> entry.invoice().filter(invoice::equals).isPresent())
                        .mapToLong(entry -> entry.on(Account.RECEIVABLE))
                        .sum());
    }

    private Ledger about(DepositId deposit) {
        return new Ledger(
                entries.stream()
                        .filter(entry -> entry.deposit().filter(deposit::equals).isPresent())
                        .toList());
    }
}
