package jp.akashi.paper.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Payment;
import jp.akashi.fee.ReceiptIssued;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import jp.akashi.paper.letter.Letter;
import jp.akashi.paper.letter.LetterPdf;
import jp.akashi.party.Operator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Invoices and receipts carry what the law wants on them.
class MoneyLettersTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final String REGISTRATION = "T7000012050002";
    private static final PersonId OFFICE = PersonId.random();

    private final Charged charged = charged("株式会社みほんクラウド");

    @Test
    @Proves("FEE-16")
    void anInvoiceIsAQualifiedOne() throws IOException {
        assertThat(text(letters(REGISTRATION).invoice(charged)))
                .contains("登録番号 " + REGISTRATION)
                .contains("取引年月日", "2026年11月22日")
                .contains("株式会社みほんクラウド 御中")
                .contains("情報開示認定(AI) 新規申請 審査手数料", "R2026-00042", "みほん文書AI")
                .contains("10%対象", "190,000円", "19,000円", "209,000円")
                .contains("お支払期日", "2026年11月30日")
                .contains("見本銀行 本店営業部", "普通 0000000")
                .contains("INV-2026-00007", "お返しできません", "以上");
    }

    @Test
    @Proves("FEE-16")
    void withoutARegistrationNoneIsClaimed() throws IOException {
        assertThat(text(letters("").invoice(charged))).doesNotContain("登録番号");
    }

    @Test
    @Proves("FEE-11")
    void aReceiptSaysWhenAndWhatForAndTheSecondThatItIsOne() throws IOException {
        var first = text(letters(REGISTRATION).receipt(charged, issued(1), paid(209_000)));
        var second = text(letters(REGISTRATION).receipt(charged, issued(2), paid(209_000)));

        assertThat(first)
                .contains("領収書", "RCT-2026-00001", "209,000円", "登録番号 " + REGISTRATION)
                .contains("審査手数料として", "領収日", "2026年11月25日", "10%対象", "19,000円")
                .doesNotContain("再発行");
        assertThat(second).contains("領収書(再発行)", "2通目");
    }

    @Test
    void aReceiptOfTwoTransfersNamesBoth() throws IOException {
        assertThat(text(letters(REGISTRATION).receipt(charged, issued(1), paid(200_000, 9_000))))
                .contains("2026年11月25日 200,000円", "2026年11月26日 9,000円");
    }

    @Test
    void whoWroteAFormOfAddressGetsNoSecondOne() {
        assertThat(letters("").invoice(charged("見本商事株式会社\n経理部 御中")).addressee())
                .containsExactly("見本商事株式会社", "経理部 御中");
        assertThat(letters("").invoice(charged("見本 太郎 様")).addressee()).containsExactly("見本 太郎 様");
    }

    private static MoneyLetters letters(String registration) {
        return new MoneyLetters(
                new Operator(
                        "クラウドサービス情報開示認定機関(見本)",
                        List.of("〒000-0000 見本県見本市見本町1-2-3"),
                        registration,
                        List.of("見本銀行 本店営業部", "普通 0000000", "ミホンニンテイキカン")));
    }

    private static Charged charged(String addressee) {
        var invoice =
                new Invoice(
                        InvoiceId.random(),
                        "INV-2026-00007",
                        Invoice.Charge.EXAMINATION,
                        ApplicationId.random(),
                        addressee,
                        new Price(new Yen(190_000), 10),
                        DAY,
                        DAY.plusDays(8));
        return new Charged(invoice, "情報開示認定(AI) 新規申請 審査手数料", "みほん文書AI", "R2026-00042");
    }

    private ReceiptIssued issued(int copy) {
        return new ReceiptIssued(
                "RCT-2026-%05d".formatted(copy),
                charged.invoice().id(),
                copy,
                DAY.plusDays(4),
                OFFICE);
    }

    private List<Payment> paid(long... amounts) {
        var payments = new ArrayList<Payment>();
        for (long amount : amounts) {
            payments.add(
                    new Payment(
                            charged.invoice().id(),
                            new Yen(amount),
                            DAY.plusDays(3 + payments.size()),
                            "カ)ミホンクラウド",
                            OFFICE));
        }
        return payments;
    }

    private static String text(Letter letter) throws IOException {
        try (var document = Loader.loadPDF(new LetterPdf().make(letter).orThrow())) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "\n");
        }
    }
}
