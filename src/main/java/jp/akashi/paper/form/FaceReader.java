package jp.akashi.paper.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Kind;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Obstacle;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.CellFaults.Cell;
import jp.akashi.paper.form.FormLayout.Face;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.sheet.Grid;

/// Reads 申請書A.
final class FaceReader {
    private final Grid grid;
    private final CellFaults faults;
    private final FaceEntries entries;
    private final Map<String, Integer> rows = new HashMap<>();

    FaceReader(Grid grid, CellFaults faults, FaceEntries entries) {
        this.grid = grid;
        this.faults = faults;
        this.entries = entries;
    }

    /// Finds the rows; the others read from them.
    FaceReader found() {
        for (int row = FormLayout.FIRST; row < grid.rows(); row++) {
            var key = grid.text(Face.KEY.at(row));
            var cell = new Cell(Sheet.FACE, Face.KEY.at(row), Spot.ofFace(key));
            if (key.isEmpty()) {
                refuseStray(row);
            } else if (rows.putIfAbsent(key, row) != null) {
                faults.add(
                        cell,
                        Obstacle.of(PaperRules.ONCE, "case", "row")
                                .with(
                                        "first",
                                        Sheet.FACE.cell(Face.ENTRY.at(rows.getOrDefault(key, 0)))));
            }
        }
        return this;
    }

    FaceSheet sheet(List<WithholdingRequest> withholdings) {
        var read = new EnumMap<FaceField, String>(FaceField.class);
        for (var field : FaceField.of(ApplicationKind.NEW)) {
            var typed = typed(field.key());
            if (!typed.isBlank()) {
                read.put(field, entries.read(field, typed));
            }
        }
        return new FaceSheet(read, withholdings);
    }

    List<String> sites() {
        return Typed.clean(typed(FormLayout.SITES))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private String typed(String key) {
        var row = rows.get(key);
        if (row == null) {
            faults.add(Sheet.FACE, missing(key));
            return "";
        }
        var cell = new Cell(Sheet.FACE, Face.ENTRY.at(row), Spot.ofFace(key));
        var typed = faults.words(grid, cell);
        int length = typed.codePointCount(0, typed.length());
        if (length > Kind.MAX_CHARS) {
            faults.add(
                    cell,
                    Obstacle.of(PaperRules.CELL_FITS, "case", "too-long")
                            .with("limit", Kind.MAX_CHARS)
                            .with("length", length));
            return "";
        }
        return typed;
    }

    private static Obstacle missing(String key) {
        return key.equals(FormLayout.SITES)
                ? Obstacle.of(PaperRules.WHOLE_FORM, "case", "sites-missing")
                : Obstacle.of(PaperRules.WHOLE_FORM, "case", "entry-missing")
                        .with("face", key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Words in a row the form does not have would be lost.
    private void refuseStray(int row) {
        if (grid.find(Face.ENTRY.at(row)).isPresent()) {
            faults.add(
                    new Cell(Sheet.FACE, Face.ENTRY.at(row), Spot.ofWhole()),
                    PaperRules.WHOLE_FORM,
                    "row-unknown");
        }
    }
}
