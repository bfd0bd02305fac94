package jp.akashi.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// A sheet as a CSV file for people to open in a spreadsheet.
public final class SheetCsv {
    private SheetCsv() {}

    public static byte[] write(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try {
            bytes.write(Dialect.PEOPLE.mark().getBytes(StandardCharsets.UTF_8));
            var pen = new CsvPen(bytes, Dialect.PEOPLE.isGuarded());
            line(pen, sheet.head());
            for (var row : sheet.rows()) {
                line(pen, row);
            }
            pen.flush();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("a file in memory", broken);
        }
    }

    private static void line(CsvPen pen, List<? extends Object> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            if (at > 0) {
                pen.next();
            }
            cell(pen, cells.get(at));
        }
        pen.line();
    }

    private static void cell(CsvPen pen, Object cell) {
        switch (cell) {
            case BigDecimal number -> pen.number(number);
            case LocalDate day -> pen.day(day);
            default -> pen.text(cell.toString());
        }
    }
}
