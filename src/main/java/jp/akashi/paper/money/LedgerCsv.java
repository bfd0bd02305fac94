package jp.akashi.paper.money;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The ledger for the accountant (仕訳帳): CSV in UTF-8 with a byte order mark, lines ended by CR LF,
/// one posting a line. The columns are described in `docs/reference/ledger.md`.
public final class LedgerCsv {
    static final List<String> COLUMNS =
            List.of(
                    "仕訳番号", "計上日", "種類", "借方科目", "借方金額", "貸方科目", "貸方金額", "請求書番号", "受付番号", "請求先",
                    "税率", "入金日", "振込名義", "備考", "担当者");

    private LedgerCsv() {}

    public static byte[] of(List<LedgerLine> lines) {
        var text = new StringBuilder("\ufeff").append(line(COLUMNS));
        lines.forEach(each -> text.append(line(each.cells())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(LedgerCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        var safe = isFormula(text) ? "'" + text : text;
        return safe.chars().anyMatch(one -> ",\"\r\n".indexOf(one) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /// Whether a spreadsheet would calculate it.
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
