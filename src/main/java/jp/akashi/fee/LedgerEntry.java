package jp.akashi.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Yen;
import org.jspecify.annotations.Nullable;

/// What was booked at one go (仕訳): never changed, only followed by another. `day` is the day it
/// counts for the accountant (計上日).
public record LedgerEntry(
        LedgerAct kind, LocalDate day, List<Posting> postings, About about, PersonId by) {
    /// What it is about, and why where that is not plain.
    public record About(@Nullable InvoiceId invoice, @Nullable DepositId deposit, String note) {}

    public LedgerEntry {
        postings = List.copyOf(postings);
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("nothing is booked");
        }
    }

    /// The claim of an invoice: fee and tax are owed to the body.
    public static LedgerEntry invoiced(Invoice invoice, PersonId by) {
        return new LedgerEntry(
                LedgerAct.INVOICED,
                invoice.issuedOn(),
                claim(invoice),
                new About(invoice.id(), null, ""),
                by);
    }

    static LedgerEntry cancelled(Invoice invoice, String reason, Clerk clerk) {
        return new LedgerEntry(
                LedgerAct.CANCELLED,
                clerk.today(),
                claim(invoice).stream().map(Posting::reversed).toList(),
                new About(invoice.id(), null, reason),
                clerk.person());
    }

    static LedgerEntry received(Deposit deposit, PersonId by) {
        return new LedgerEntry(
                LedgerAct.RECEIVED,
                deposit.receivedOn(),
                List.of(new Posting(Account.BANK, Account.SUSPENSE, deposit.amount())),
                new About(null, deposit.id(), ""),
                by);
    }

    static LedgerEntry assigned(InvoiceId invoice, DepositId deposit, Split split, Clerk clerk) {
        return new LedgerEntry(
                LedgerAct.ASSIGNED,
                clerk.today(),
                split.postings(),
                new About(invoice, deposit, ""),
                clerk.person());
    }

    /// What becomes of money assigned: so much pays the fee, so much is held for the payer.
    record Split(Yen fee, Yen surplus) {
        List<Posting> postings() {
            var postings = new ArrayList<Posting>();
            postings.add(new Posting(Account.SUSPENSE, Account.RECEIVABLE, fee));
            if (!surplus.isZero()) {
                postings.add(new Posting(Account.SUSPENSE, Account.OWED, surplus));
            }
            return postings;
        }
    }

    /// An entry of one posting about a deposit.
    static LedgerEntry of(LedgerAct kind, Posting posting, About about, Clerk clerk) {
        return new LedgerEntry(kind, clerk.today(), List.of(posting), about, clerk.person());
    }

    public Optional<InvoiceId> invoice() {
        return Optional.ofNullable(about.invoice());
    }

    public Optional<DepositId> deposit() {
        return Optional.ofNullable(about.deposit());
    }

    /// By how much the account's balance (debit less credit) grows.
    public long on(Account account) {
        return postings.stream().mapToLong(posting -> posting.on(account)).sum();
    }

    private static List<Posting> claim(Invoice invoice) {
        var price = invoice.price();
        var claim = new ArrayList<Posting>();
        claim.add(new Posting(Account.RECEIVABLE, Account.FEES, price.net()));
        if (!price.tax().isZero()) {
            claim.add(new Posting(Account.RECEIVABLE, Account.TAX, price.tax()));
        }
        return claim;
    }
}
