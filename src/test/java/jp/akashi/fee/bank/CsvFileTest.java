package jp.akashi.fee.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.Outcomes;
import jp.akashi.Proves;
import jp.akashi.fee.Deposit;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Banks' CSV files by the layouts the platform has.
class CsvFileTest {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final BankData DATA = BankData.read();
    private static final String STATEMENT = new String(bytes("csv-statement.csv"), SHIFT_JIS);

    @Test
    void aStatementInShiftJisIsRead() {
        var statement = read(bytes("csv-statement.csv")).orThrow();

        assertThat(statement.format()).isEqualTo("CSV 入出金明細");
        assertThat(statement.leftOut().withdrawals()).isEqualTo(1);
        assertThat(statement.deposits()).extracting(BankLine::line).containsExactly(2, 3);
        var first = statement.deposits().getFirst();
        assertThat(first.day()).isEqualTo("2026-11-04");
        assertThat(first.amount()).isEqualTo(new Yen(209_000));
        assertThat(first.payer().remark()).isEqualTo("INV-2026-00001");
    }

    @Test
    void aListOfTransfersInUtf8WithAByteOrderMarkIsRead() {
        var statement = read(bytes("csv-transfers.csv")).orThrow();

        assertThat(statement.format()).isEqualTo("CSV 振込入金明細");
        assertThat(statement.deposits())
                .containsExactly(
                        new BankLine(
                                2,
                                LocalDate.parse("2026-11-10"),
                                new Yen(209_000),
                                new Deposit.Payer("ｶ)ﾐﾎﾝｸﾗｳﾄﾞ", ""),
                                "000001"));
    }

    @Test
    void theFormOfRegionalBanksIsRead() {
        var file =
                """
                "照会口座","番号","勘定日","(起算日)","出金金額(円)","入金金額(円)","小切手区分","残高(円)","取引区分","明細区分","金融機関名","支店名","摘要"
                "本店 普通 1234567","00001","2026年11月04日","","","209000","","1209000","振込","","ミホン","本店","カ)ミホンクラウド"
                """;

        var statement = read(file.getBytes(SHIFT_JIS)).orThrow();

        assertThat(statement.account()).isEqualTo("本店 普通 1234567");
        assertThat(statement.deposits().getFirst().payer().name()).isEqualTo("カ)ミホンクラウド");
    }

    @ParameterizedTest
    @CsvSource({
        "お預り金額, 入金額, 1, LAYOUT",
        "2026/11/05, 2026/02/30, 3, DATE",
        "2026/11/05, 2026/11/23, 3, FUTURE",
        "'\"208,560\"', 20万, 3, NUMBER",
        "'\"208,560\"', '', 3, DIRECTION",
        "'440,,', '440,1,', 4, DIRECTION",
        "INV-2026-00001, 'INV,2026', 2, COLUMNS",
        "'\"1,417,560\"', '\"1,417,561\"', 3, BALANCE",
        "'\"1,417,120\"', '\"1,417,120', 4, QUOTE",
    })
    @Proves("FEE-12")
    void aFileWithAFaultIsRefusedWithItsLine(String right, String wrong, int line, String fault) {
        assertThat(STATEMENT).contains(right);

        assertThat(faults(STATEMENT.replace(right, wrong).getBytes(SHIFT_JIS)))
                .contains(line + " " + fault);
    }

    @Test
    void aStatementMayBeginWithTheNewestLine() {
        var newestFirst =
                """
                日付,摘要,お支払金額,お預り金額,差引残高,メモ
                2026/11/05,手数料,440,,560,
                2026/11/04,カ)ミホン,,1000,1000,
                """;

        assertThat(read(newestFirst.getBytes(SHIFT_JIS)).orThrow().deposits()).hasSize(1);
    }

    @Test
    @Proves("FEE-12")
    void aLineLeftOutShowsInTheBalances() {
        var lines = STATEMENT.lines().toList();
        var without = lines.get(0) + "\r\n" + lines.get(1) + "\r\n" + lines.get(3);

        assertThat(faults(without.getBytes(SHIFT_JIS))).containsExactly("3 BALANCE");
    }

    @Test
    @Proves("FEE-12")
    void anotherEncodingAndAnEmptyFileAreRefused() {
        assertThat(faults(STATEMENT.getBytes(Charset.forName("EUC-JP")))).isNotEmpty();
        assertThat(faults(new byte[] {'a', '\n', (byte) 0xff, (byte) 0xff}))
                .containsExactly("2 ENCODING");
        assertThat(faults("\r\n".getBytes(StandardCharsets.UTF_8))).containsExactly("1 EMPTY");
        assertThat(faults(STATEMENT.lines().findFirst().orElseThrow().getBytes(SHIFT_JIS)))
                .containsExactly("1 EMPTY");
    }

    private static List<String> faults(byte[] file) {
        return Outcomes.obstaclesOf(read(file)).stream()
                .map(obstacle -> obstacle.facts().get("line") + " " + obstacle.facts().get("fault"))
                .distinct()
                .toList();
    }

    private static Outcome<Statement> read(byte[] file) {
        return CsvFile.read(file, DATA.layouts(), TODAY);
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of("samples/bank", file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
