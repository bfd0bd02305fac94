package jp.akashi.paper.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.fee.Account;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerAct;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.LedgerEntry;
import jp.akashi.fee.Posting;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Forms;
import jp.akashi.wording.Wording;
import org.junit.jupiter.api.Test;

/// The ledger as the accountant's program reads it.
class LedgerCsvTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Wording WORDING = Wording.of(Forms.SCHEMES);

    @Test
    void everyPostingIsALineWithBothSides() {
        var lines = csv("カ)ミホンクラウド", "").lines().toList();

        assertThat(lines)
                .containsExactly(
                        "\ufeff仕訳番号,計上日,種類,借方科目,借方金額,貸方科目,貸方金額,請求書番号,受付番号,"
                                + "請求先,税率,入金日,振込名義,備考,担当者",
                        "17,2026-11-22,消込,仮受金,209000,未収入金,209000,INV-2026-00007,R2026-00042,"
                                + "株式会社みほんクラウド,10%,2026-11-20,カ)ミホンクラウド,,見本 花子");
    }

    @Test
    void linesEndAsSpreadsheetsExpect() {
        assertThat(csv("カ)ミホン", "")).endsWith("\r\n");
        assertThat(csv("カ)ミホン", "").replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void noCellIsCalculated() {
        for (var evil : List.of("=1+1", "+81", "-2", "@SUM(A1)", "\tx", "＝1", "－1")) {
            assertThat(csv(evil, evil)).contains("'" + evil);
        }
        assertThat(csv("=HYPERLINK(\"x\",\"y\")", "a,b"))
                .contains("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"", "\"a,b\"");
    }

    @Test
    void everyColumnIsDescribed() throws IOException {
        var described = Files.readString(Path.of("docs/reference/ledger.md"));

        assertThat(LedgerCsv.COLUMNS)
                .allSatisfy(column -> assertThat(described).contains("| " + column + " |"));
    }

    private static String csv(String payer, String note) {
        var invoice =
                new Invoice(
                        InvoiceId.random(),
                        "INV-2026-00007",
                        Invoice.Charge.EXAMINATION,
                        ApplicationId.random(),
                        "株式会社みほんクラウド\n経理部 御中",
                        new Price(new Yen(190_000), 10),
                        DAY,
                        DAY.plusDays(7));
        var deposit =
                new Deposit(
                        DepositId.random(),
                        new Yen(209_000),
                        DAY.minusDays(2),
                        new Deposit.Payer(payer, ""),
                        Deposit.Source.BY_HAND);
        var posting = new Posting(Account.SUSPENSE, Account.RECEIVABLE, new Yen(209_000));
        var entry =
                new LedgerEntry(
                        LedgerAct.ASSIGNED,
                        DAY,
                        List.of(posting),
                        new LedgerEntry.About(invoice.id(), deposit.id(), note),
                        PersonId.random());
        var line =
                new LedgerLine(
                        new LedgerEntries.Booked(17, entry),
                        posting,
                        new LedgerLine.About(invoice, deposit, "R2026-00042", "見本 花子"),
                        WORDING);
        return new String(LedgerCsv.of(List.of(line)), StandardCharsets.UTF_8);
    }
}
