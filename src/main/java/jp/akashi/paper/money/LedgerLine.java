package jp.akashi.paper.money;

import java.util.List;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.Posting;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;

/// A posting of the ledger with what is said about it.
public record LedgerLine(
        LedgerEntries.Booked booked, Posting posting, About about, Wording wording) {
    /// The invoice and the deposit it is about, the number of the application, and who booked it.
    public record About(
            @Nullable Invoice invoice,
            @Nullable Deposit deposit,
            String application,
            String clerk) {}

    /// By the columns of `LedgerCsv`.
    List<String> cells() {
        var entry = booked.entry();
        var amount = "" + posting.amount().amount();
        var invoice = about.invoice();
        var deposit = about.deposit();
        return List.of(
                "" + booked.number(),
                entry.day().toString(),
                wording.term(entry.kind()),
                wording.term(posting.debit()),
                amount,
                wording.term(posting.credit()),
                amount,
                invoice == null ? "" : invoice.number(),
                about.application(),
                invoice == null ? "" : invoice.addressee().lines().findFirst().orElse(""),
                invoice == null ? "" : invoice.price().taxPercent() + "%",
                deposit == null ? "" : deposit.receivedOn().toString(),
                deposit == null ? "" : deposit.payer().name(),
                entry.about().note(),
                about.clerk());
    }
}
