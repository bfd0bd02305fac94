package jp.akashi.paper.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.akashi.kernel.ItemId;
import jp.akashi.paper.form.FormLayout.Answers;
import jp.akashi.paper.form.FormLayout.Face;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.sheet.Place;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Fills in a form the way a spreadsheet program does, and the way nobody should.
final class Desk implements AutoCloseable {
    final XSSFWorkbook book;

    Desk(byte[] form) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(form));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    XSSFCell cell(Sheet sheet, Place place) {
        var row = book.getSheet(sheet.title()).getRow(place.row());
        if (row == null) {
            row = book.getSheet(sheet.title()).createRow(place.row());
        }
        var cell = row.getCell(place.column());
        return cell == null ? row.createCell(place.column()) : cell;
    }

    /// The cell of an answer, by the row of its item's first blank.
    XSSFCell answer(ItemId item) {
        return cell(Sheet.ANSWERS, Answers.ANSWER.at(row(item)));
    }

    int row(ItemId item) {
        var sheet = book.getSheet(Sheet.ANSWERS.title());
        for (int row = FormLayout.FIRST; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row)
                    .getCell(Answers.ITEM_ID.ordinal())
                    .getStringCellValue()
                    .equals(item.value())) {
                return row;
            }
        }
        throw new IllegalStateException("no row of " + item);
    }

    XSSFCell face(String key) {
        var sheet = book.getSheet(Sheet.FACE.title());
        for (int row = FormLayout.FIRST; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row).getCell(Face.KEY.ordinal()).getStringCellValue().equals(key)) {
                return cell(Sheet.FACE, Face.ENTRY.at(row));
            }
        }
        throw new IllegalStateException("no row of " + key);
    }

    byte[] saved() {
        var bytes = new ByteArrayOutputStream();
        try {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The workbook with one of its parts rewritten.
    static byte[] rewritten(byte[] form, String part, UnaryOperator<String> change)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(form));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
