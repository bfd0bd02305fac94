package jp.akashi.paper.money;

import jp.akashi.application.Application;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.ReceiptIssued;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.letter.LetterPdf;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;

/// Prints invoices and receipts from the records.
public final class MoneyPapers {
    private final MoneyLetters letters;
    private final LetterPdf pdf;
    private final Fees fees;
    private final Words words;

    /// How schemes and kinds of applications are called.
    public record Words(Schemes schemes, Wording wording) {}

    public MoneyPapers(MoneyLetters letters, LetterPdf pdf, Fees fees, Words words) {
        this.letters = letters;
        this.pdf = pdf;
        this.fees = fees;
        this.words = words;
    }

    public Outcome<byte[]> invoice(Invoice invoice, Application application) {
        return pdf.make(letters.invoice(charged(invoice, application)));
    }

    public Outcome<byte[]> receipt(ReceiptIssued issued, Invoice invoice, Application application) {
        return pdf.make(
                letters.receipt(
                        charged(invoice, application), issued, fees.payments(invoice.id())));
    }

    private Charged charged(Invoice invoice, Application application) {
        return Charged.of(invoice, application, words.schemes(), words.wording());
    }
}
