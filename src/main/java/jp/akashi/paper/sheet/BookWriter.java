package jp.akashi.paper.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.export.Sheet;

/// Writes plain sheets as a workbook (xlsx): headings that stay in sight and filter, true numbers
/// and days, texts that are never calculated. The same sheets make the same bytes.
public final class BookWriter {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String PACKAGE =
            " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private BookWriter() {}

    public static byte[] write(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(sheets, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("a workbook in memory", broken);
        }
        return bytes.toByteArray();
    }

    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", types(sheets.size()));
            part(zip, "_rels/.rels", relations(List.of("officeDocument xl/workbook.xml")));
            part(zip, "xl/workbook.xml", workbook(sheets));
            part(zip, "xl/_rels/workbook.xml.rels", relations(targets(sheets.size())));
            part(zip, "xl/styles.xml", HEAD + CellStyles.xml());
            for (int at = 0; at < sheets.size(); at++) {
                begin(zip, "xl/worksheets/sheet%d.xml".formatted(at + 1));
                new SheetXml(sheets.get(at)).writeTo(zip);
                zip.closeEntry();
            }
        }
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        begin(zip, name);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
    }

    private static String types(int sheets) {
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/xl/workbook.xml", type + "sheet.main+xml")
                + override("/xl/styles.xml", type + "styles+xml")
                + IntStream.rangeClosed(1, sheets)
                        .mapToObj(at ->
                                override(
                                        "/xl/worksheets/sheet%d.xml".formatted(at),
                                        type + "worksheet+xml"))
                        .collect(Collectors.joining())
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    /// @param targets the kind and the target of each, parted by a blank
    private static String relations(List<String> targets) {
        return HEAD
                + "<Relationships"
                + PACKAGE
                + ">"
                + IntStream.range(0, targets.size())
                        .mapToObj(at -> relation(at + 1, targets.get(at).split(" ", 2)))
                        .collect(Collectors.joining())
                + "</Relationships>";
    }

    private static String relation(int at, String[] target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(at, OFFICE, target[0], target[1]);
    }

    private static List<String> targets(int sheets) {
        return IntStream.rangeClosed(1, sheets + 1)
                .mapToObj(at ->
                        at <= sheets
                                ? "worksheet worksheets/sheet%d.xml".formatted(at)
                                : "styles styles.xml")
                .toList();
    }

    private static String workbook(List<Sheet> sheets) {
        return HEAD
                + "<workbook"
                + MAIN
                + " xmlns:r=\""
                + OFFICE
                + "\"><sheets>"
                + IntStream.range(0, sheets.size())
                        .mapToObj(at ->
                                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                                        .formatted(
                                                XmlText.attribute(sheets.get(at).name()),
                                                at + 1,
                                                at + 1))
                        .collect(Collectors.joining())
                + "</sheets></workbook>";
    }
}
