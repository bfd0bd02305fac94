package jp.akashi.fee.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.akashi.Outcomes;
import jp.akashi.Proves;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files in the banks' common form, as they are and with every fault one can have.
class ZenginFileTest {
    private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String MOVEMENTS = text("zengin-meisai.txt");
    private static final String TRANSFERS = text("zengin-nyukin.txt");

    @Test
    void aStatementTellsWhatCameIn() {
        var statement = read(MOVEMENTS).orThrow();

        assertThat(statement.format()).isEqualTo("全銀 入出金取引明細");
        assertThat(statement.account()).isEqualTo("0000-001 普通 1234567");
        assertThat(statement.total()).isEqualTo(new Yen(885_560));
        assertThat(statement.leftOut().withdrawals()).isEqualTo(1);
        assertThat(statement.deposits()).extracting(BankLine::line).containsExactly(2, 3, 5, 6);
        var first = statement.deposits().getFirst();
        assertThat(first.day()).isEqualTo("2026-11-04");
        assertThat(first.amount()).isEqualTo(new Yen(209_000));
        assertThat(first.payer().name()).isEqualTo("ｶ)ﾐﾎﾝｸﾗｳﾄﾞ");
        assertThat(first.payer().remark()).isEqualTo("ﾌﾘｺﾐ INV-2026-00001");
        assertThat(first.reference()).isEqualTo("00000001");
    }

    @Test
    void aNoticeOfTransfersTellsWhatWasCalledOff() {
        var statement = read(TRANSFERS).orThrow();

        assertThat(statement.format()).isEqualTo("全銀 振込入金通知");
        assertThat(statement.deposits())
                .extracting(line -> line.payer().name())
                .containsExactly("ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", "ﾕ)ﾐﾎﾝｼｽﾃﾑｽﾞ");
        assertThat(statement.leftOut().calledOff()).containsExactly(4);
    }

    @Test
    void lineEndsAndTheEndOfFileMarkMakeNoDifference() {
        var joined = TRANSFERS.replace("\r\n", "");

        assertThat(read(joined).orThrow()).isEqualTo(read(TRANSFERS).orThrow());
        assertThat(read(joined + "\u001a").orThrow()).isEqualTo(read(TRANSFERS).orThrow());
        assertThat(read(TRANSFERS.replace("\r\n", "\n")).orThrow())
                .isEqualTo(read(TRANSFERS).orThrow());
    }

    @Test
    void severalAccountsStandInOneFile() {
        var account = TRANSFERS.substring(0, TRANSFERS.lastIndexOf('9'));
        var second = account.replace("1234567", "7654321").replace("000001081110", "000009081110");

        var statement = read(account + second + end()).orThrow();

        assertThat(statement.account()).isEqualTo("0000-001 普通 1234567、0000-001 普通 7654321");
        assertThat(statement.deposits()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        // a total, a count, a day that does not exist, a day to come
        "000000313500, 000000313501, 5, TOTAL",
        "8000002, 8000003, 5, COUNT",
        "2000001081110, 2000001081131, 2, DATE",
        "2000001081110, 2000001080230, 2, DATE",
        "2000001081110, 2000001081123, 2, FUTURE",
        "2000001081110, 2000001091110, 2, FUTURE",
        "2000001081110, 2000001051110, 2, DATE",
        "0000104500, 000010450X, 3, NUMBER",
        "1010081110, 1011081110, 1, EBCDIC",
        "1010081110, 1210081110, 1, OUTGOING",
        "1010081110, 1990081110, 1, KIND",
        "2000002, 3000002, 3, ORDER",
    })
    @Proves("FEE-12")
    void aFileWithAFaultIsRefusedWithItsLine(String right, String wrong, int line, String fault) {
        assertThat(TRANSFERS).contains(right);

        assertThat(faults(replaceFirst(right, wrong))).contains(line + " " + fault);
    }

    @Test
    @Proves("FEE-12")
    void aRecordOfAnotherLengthIsRefused() {
        assertThat(faults(TRANSFERS.replaceFirst(" \r\n", "\r\n"))).containsExactly("1 LENGTH");
        assertThat(faults(TRANSFERS.replace("\r\n", "").substring(1))).contains("6 LENGTH");
        assertThat(faults("103".repeat(40) + "\r\n" + "2".repeat(120)))
                .containsExactly("1 LENGTH", "2 LENGTH");
    }

    /// 総合振込 and salaries have 120 characters a record, with or without line ends.
    @ParameterizedTest
    @ValueSource(strings = {"21", "11", "12", "71", "72", "91"})
    @Proves("FEE-12")
    void transfersToBeMadeAreKnownByTheirShorterRecordsToo(String kind) {
        var lines =
                List.of(
                        ("1" + kind + "00000000001").concat(" ".repeat(106)),
                        "2" + " ".repeat(119),
                        "8" + "0".repeat(119),
                        "9" + " ".repeat(119));

        assertThat(faults(String.join("\r\n", lines))).containsExactly("1 OUTGOING");
        assertThat(faults(String.join("", lines))).containsExactly("1 OUTGOING");
    }

    /// A wrong total in the second of two accounts, with the line on which it stands.
    @Test
    @Proves("FEE-12")
    void aWrongTotalOfALaterAccountRefusesTheWholeFile() {
        var account = TRANSFERS.substring(0, TRANSFERS.lastIndexOf('9'));
        var wrong = account.replaceFirst("000000313500", "000000313499");

        assertThat(faults(account + wrong + end())).containsExactly("10 TOTAL");
    }

    @Test
    @Proves("FEE-12")
    void aFileInAnotherEncodingIsRefused() {
        assertThat(faults(TRANSFERS.getBytes(StandardCharsets.UTF_8))).contains("1 ENCODING");
        var wide = TRANSFERS.replace("ﾐﾎﾝｼｽﾃﾑｽﾞ  ", "ミホン    ").getBytes(SHIFT_JIS);
        assertThat(faults(wide)).contains("3 ENCODING");
    }

    @Test
    @Proves("FEE-12")
    void aFileThatIsCutOffOrGoesOnIsRefused() {
        var lines = TRANSFERS.split("\r\n", -1);

        assertThat(faults(String.join("\r\n", Arrays.copyOf(lines, 5))))
                .containsExactly("5 CUT_OFF");
        assertThat(faults(String.join("\r\n", Arrays.copyOf(lines, 3)))).contains("3 CUT_OFF");
        assertThat(faults(TRANSFERS + lines[1])).containsExactly("7 ORDER");
        assertThat(faults(end())).containsExactly("1 ORDER");
    }

    @Test
    @Proves("FEE-12")
    void allFaultsOfAFileAreTold() {
        var wrong =
                replaceFirst("2000001081110", "2000001081131")
                        .replaceFirst("000000313500", "000000313501");

        assertThat(faults(wrong)).containsExactly("2 DATE", "5 TOTAL");
    }

    private static String replaceFirst(String right, String wrong) {
        return TRANSFERS.replaceFirst(Pattern.quote(right), wrong);
    }

    private static String end() {
        return "9" + " ".repeat(199);
    }

    private static List<String> faults(String file) {
        return faults(file.getBytes(SHIFT_JIS));
    }

    private static List<String> faults(byte[] file) {
        return Outcomes.obstaclesOf(ZenginFile.read(file, TODAY)).stream()
                .map(obstacle -> obstacle.facts().get("line") + " " + obstacle.facts().get("fault"))
                .distinct()
                .toList();
    }

    private static Outcome<Statement> read(String file) {
        return ZenginFile.read(file.getBytes(SHIFT_JIS), TODAY);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("samples/bank", file), SHIFT_JIS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
