package jp.akashi.paper.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import jp.akashi.guide.RecordSheet;
import jp.akashi.guide.RecordSheet.Agreement;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a record sheet as a workbook (xlsx) of one page, A4 landscape.
public final class RecordBook {
    private static final int[] WIDTHS = {26, 34, 34, 24, 12, 20};
    private static final int FIRST = 7;
    private static final float LINE_HEIGHT = 15;
    private static final int LINES_SHOWN = 5;

    private final RecordWords words;
    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle strong;
    private final XSSFCellStyle boxed;

    private RecordBook(XSSFWorkbook book, RecordWords words) {
        this.words = words;
        this.book = book;
        this.sheet = book.createSheet(words.title());
        this.plain = style(false, false);
        this.strong = style(true, false);
        this.boxed = style(false, true);
    }

    public static byte[] write(RecordSheet record, RecordWords words) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            new RecordBook(book, words).write(record);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(RecordSheet record) {
        put(0, 0, words.title(), strong);
        var head = record.head();
        var entries = List.of(head.service(), head.provider(), head.day(), head.writer());
        for (int at = 0; at < entries.size(); at++) {
            put(at + 1, 0, words.head().get(at), plain);
            put(at + 1, 1, entries.get(at), boxed);
        }
        var header = style(true, true);
        header.setFillForegroundColor(
                new XSSFColor(new byte[] {(byte) 0xE8, (byte) 0xF1, (byte) 0xFE}, null));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (int at = 0; at < WIDTHS.length; at++) {
            put(FIRST - 1, at, words.columns().get(at), header);
            sheet.setColumnWidth(at, WIDTHS[at] * 256);
        }
        for (int at = 0; at < record.lines().size(); at++) {
            line(FIRST + at, record.lines().get(at));
        }
        finish(FIRST + record.lines().size() - 1);
    }

    private void line(int row, RecordSheet.Line line) {
        put(row, 0, words.choose().apply(line.gap().name()), boxed);
        put(row, 1, line.ours(), boxed);
        put(row, 2, line.answer(), boxed);
        put(row, 3, line.evidence(), boxed);
        put(row, 4, words.agreement().apply(line.agreement()), boxed);
        put(row, 5, line.clause(), boxed);
        sheet.getRow(row).setHeightInPoints(height(line));
    }

    /// High enough for the longest entry, and for writing by hand.
    private static float height(RecordSheet.Line line) {
        long lines =
                List.of(line.ours(), line.answer(), line.evidence(), line.clause()).stream()
                        .mapToLong(
                                text -> text.lines().mapToLong(one -> 1 + one.length() / 14).sum())
                        .max()
                        .orElse(0);
        return Math.min(400, LINE_HEIGHT * Math.max(LINES_SHOWN, lines));
    }

    private void put(int row, int column, String text, XSSFCellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private void finish(int last) {
        var kinds =
                Arrays.stream(Agreement.values())
                        .map(words.agreement())
                        .filter(word -> !word.isEmpty());
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(
                helper.createValidation(
                        helper.createExplicitListConstraint(kinds.toArray(String[]::new)),
                        new CellRangeAddressList(FIRST, last, 4, 4)));
        sheet.setRepeatingRows(new CellRangeAddress(FIRST - 1, FIRST - 1, 0, WIDTHS.length - 1));
        sheet.createFreezePane(1, FIRST);
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
    }

    private XSSFCellStyle style(boolean isStrong, boolean isBoxed) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setFontName("游ゴシック");
        font.setFontHeightInPoints((short) 10);
        font.setBold(isStrong);
        style.setFont(font);
        style.setWrapText(isBoxed);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        if (isBoxed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
