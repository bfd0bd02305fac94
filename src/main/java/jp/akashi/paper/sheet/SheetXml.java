package jp.akashi.paper.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.akashi.export.Sheet;

/// One plain sheet as the part of a workbook.
final class SheetXml {
    /// What a workbook keeps of a number.
    private static final int DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);
    private static final int FLUSH_AT = 1 << 16;

    private final Sheet sheet;
    private final StringBuilder xml = new StringBuilder();

    SheetXml(Sheet sheet) {
        this.sheet = sheet;
    }

    void writeTo(OutputStream out) throws IOException {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append(
                        "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(
                        " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int at = 0; at < sheet.widths().size(); at++) {
            xml.append(
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                            .formatted(at + 1, sheet.widths().get(at)));
        }
        xml.append("</cols><sheetData>");
        line(1, List.copyOf(sheet.head()), true);
        for (int at = 0; at < sheet.rows().size(); at++) {
            line(at + 2, sheet.rows().get(at), false);
            if (xml.length() > FLUSH_AT) {
                flush(out);
            }
        }
        xml.append(
                "</sheetData><autoFilter ref=\"A1:%s%d\"/></worksheet>"
                        .formatted(column(sheet.head().size() - 1), sheet.rows().size() + 1));
        flush(out);
    }

    private void flush(OutputStream out) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    private void line(int number, List<? extends Object> cells, boolean heading) {
        xml.append("<row r=\"").append(number).append("\">");
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).equals("")) {
                xml.append("<c r=\"").append(column(at)).append(number).append('"');
                cell(cells.get(at), heading);
                xml.append("</c>");
            }
        }
        xml.append("</row>");
    }

    private void cell(Object cell, boolean heading) {
        switch (cell) {
            case BigDecimal number when number.precision() <= DIGITS ->
                    value(CellStyles.number(number), number.toPlainString());
            case LocalDate day when !day.isBefore(FIRST_SURE_DAY) ->
                    value(CellStyles.DAY, Long.toString(ChronoUnit.DAYS.between(FIRST_DAY, day)));
            case BigDecimal number -> text(number.toPlainString(), CellStyles.TEXT);
            default -> text(cell.toString(), heading ? CellStyles.HEADING : CellStyles.TEXT);
        }
    }

    private void value(int style, String value) {
        xml.append(" s=\"").append(style).append("\"><v>").append(value).append("</v>");
    }

    private void text(String text, int style) {
        xml.append(" s=\"")
                .append(style)
                .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlText.append(xml, text);
        xml.append("</t></is>");
    }

    /// The letters of a column: A, …, Z, AA, …
    private static String column(int at) {
        return at < 26
                ? String.valueOf((char) ('A' + at))
                : column(at / 26 - 1) + (char) ('A' + at % 26);
    }
}
