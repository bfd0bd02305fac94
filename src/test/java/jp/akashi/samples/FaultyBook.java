package jp.akashi.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.paper.form.FormImport;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The bad twin: the good workbook with faults planted in its cells (`faults.yaml`), and the list
/// of them (`faults.md`).
final class FaultyBook {
    private static final String HEAD =
            """
            # 植え付けた不備

            `application-bad.xlsx` は `application.xlsx` に次の不備を植え付けたものです。`./akashi check` は、ここに挙げたものだけを見つけます。
            この表は `source/faults.yaml` から作られ、試験が読みます。

            | No. | 不備 | セル | 規則 |
            |---|---|---|---|
            """;

    /// Columns of the list of documents, counted from the label.
    private static final List<String> DOCUMENT_COLUMNS =
            List.of("label", "file-name", "title", "kind", "issued-on", "url", "captured-on");

    private final FormImport good;
    private final List<Map<String, Object>> faults;

    private final Map<String, Object> damaged;

    FaultyBook(Path source, FormImport good) {
        this.good = good;
        var written = Sources.map(source.resolve("faults.yaml"));
        this.faults = inner(written, "faults");
        this.damaged = Sources.inner(written.get("damaged"));
    }

    /// The document a damaged one is cut from.
    String damagedLabel() {
        return Sources.text(damaged, "document");
    }

    String damagedFile() {
        return Sources.text(damaged, "file");
    }

    byte[] plantedIn(byte[] workbook) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            for (var fault : faults) {
                inner(fault, "edits").forEach(edit -> write(book, edit));
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String list() {
        var list = new StringBuilder(HEAD);
        for (int at = 0; at < faults.size(); at++) {
            var fault = faults.get(at);
            for (var found : inner(fault, "found")) {
                list.append(
                        "| %d | %s | `%s` | %s |%n"
                                .formatted(
                                        at + 1,
                                        Sources.text(fault, "fault"),
                                        cell(found),
                                        Sources.text(found, "rule")));
            }
        }
        return list.toString();
    }

    private static List<Map<String, Object>> inner(Map<String, Object> map, String key) {
        return ((List<?>) map.getOrDefault(key, List.of())).stream().map(Sources::inner).toList();
    }

    private void write(XSSFWorkbook book, Map<String, Object> edit) {
        var parts = cell(edit).split("!", 2);
        var place = new CellReference(parts[1]);
        var cell = book.getSheet(parts[0]).getRow(place.getRow()).getCell(place.getCol());
        if (edit.containsKey("formula")) {
            cell.setCellFormula(Sources.text(edit, "formula"));
        } else {
            cell.setCellValue(Sources.text(edit, "write"));
        }
    }

    /// The cell a fault stands in: of an answer (`item`, `field`), of what an item cites (`item`,
    /// `column`), of 申請書A (`face`), of a document (`document`, `column`), or named as it is
    /// (`cell`).
    private String cell(Map<String, Object> at) {
        if (at.containsKey("cell")) {
            return Sources.text(at, "cell");
        }
        if (at.containsKey("face")) {
            return found(Spot.ofFace(Sources.text(at, "face")));
        }
        if (at.containsKey("document")) {
            return shifted(
                    found(Spot.ofDocument(Sources.text(at, "document"))),
                    DOCUMENT_COLUMNS.indexOf(Sources.text(at, "column")));
        }
        var item = new ItemId(Sources.text(at, "item"));
        if (at.containsKey("field")) {
            return found(Spot.of(item, new FieldKey(Sources.text(at, "field")), ""));
        }
        boolean pages = Sources.text(at, "column").equals("pages");
        return shifted(found(Spot.of(item).about("*")), pages ? 1 : 0);
    }

    private String found(Spot spot) {
        return good.findCell(spot)
                .orElseThrow(() -> new IllegalStateException("no cell for " + spot));
    }

    private static String shifted(String cell, int columns) {
        var parts = cell.split("!", 2);
        var place = new CellReference(parts[1]);
        return parts[0]
                + "!"
                + new CellReference(place.getRow(), place.getCol() + columns).formatAsString();
    }
}
