package jp.akashi.paper.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.Citation;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.CellFaults.Cell;
import jp.akashi.paper.form.FormLayout.Answers;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.sheet.Grid;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// Reads 申請書B. Rows are known by their hidden ids, wherever they stand.
final class AnswersReader {
    private final Grid grid;
    private final CellFaults faults;
    private final List<String> sites;
    private final Map<Line, Integer> rows = new LinkedHashMap<>();

    /// A row of the sheet by its hidden ids.
    private record Line(String item, String field) {}

    AnswersReader(Grid grid, CellFaults faults, List<String> sites) {
        this.grid = grid;
        this.faults = faults;
        this.sites = sites;
    }

    /// Finds the rows; the others read from them.
    AnswersReader found(Edition edition) {
        for (int row = FormLayout.FIRST; row < grid.rows(); row++) {
            var line =
                    new Line(
                            grid.text(Answers.ITEM_ID.at(row)),
                            grid.text(Answers.FIELD_KEY.at(row)));
            if (!isAsked(edition, line)) {
                refuseStray(row);
            } else if (rows.putIfAbsent(line, row) != null) {
                faults.add(
                        new Cell(
                                Sheet.ANSWERS,
                                Answers.ANSWER.at(row),
                                Spot.of(new ItemId(line.item()))),
                        Obstacle.of(PaperRules.ONCE, "case", "row").with("first", cellOf(line)));
            }
        }
        return this;
    }

    Disclosure disclosure(Edition edition) {
        var answers = new LinkedHashMap<ItemId, Answer>();
        for (var row : edition.rows()) {
            answers.put(row.id(), answer(row));
        }
        return new Disclosure(edition.id(), answers);
    }

    Map<ItemId, List<Citation>> citations(Edition edition) {
        var citations = new LinkedHashMap<ItemId, List<Citation>>();
        for (var row : edition.rows()) {
            var cited = cited(row);
            if (!cited.isEmpty()) {
                citations.put(row.id(), cited);
            }
        }
        return citations;
    }

    private Answer answer(Row row) {
        var parts = new PartsOfAnswer(sites);
        for (var field : row.fields()) {
            var at = rows.get(line(row, field));
            if (at == null) {
                faults.add(
                        Sheet.ANSWERS,
                        Obstacle.of(PaperRules.WHOLE_FORM, "case", "row-missing")
                                .with("item", row.id()));
            } else {
                read(row, field, at, parts);
            }
        }
        return parts.answer();
    }

    private void read(Row row, Field field, int at, PartsOfAnswer parts) {
        var cell =
                new Cell(Sheet.ANSWERS, Answers.ANSWER.at(at), Spot.of(row.id(), field.key(), ""));
        var words = faults.words(grid, cell);
        faults.about(Spot.of(row.id()), cell.address());
        var unit = grid.text(Answers.HINT.at(at));
        parts.read(row, field, words, unit).ifPresent(obstacle -> faults.add(cell, obstacle));
    }

    private List<Citation> cited(Row row) {
        var at = rows.get(line(row, row.fields().getFirst()));
        if (at == null) {
            return List.of();
        }
        var spot = FormImport.cited(row.id());
        var cell = new Cell(Sheet.ANSWERS, Answers.DOCUMENTS.at(at), spot);
        var documents = faults.words(grid, cell);
        var pages = faults.words(grid, new Cell(Sheet.ANSWERS, Answers.PAGES.at(at), spot));
        var cited = CitationCells.read(documents, pages);
        if (cited.isEmpty()) {
            faults.add(cell, PaperRules.CELL_FITS, "citations");
        }
        return cited.orElse(List.of());
    }

    private static boolean isAsked(Edition edition, Line line) {
        return edition.rows().stream()
                .filter(row -> row.id().value().equals(line.item()))
                .flatMap(row -> row.fields().stream())
                .anyMatch(field -> field.key().value().equals(line.field()));
    }

    private static Line line(Row row, Field field) {
        return new Line(row.id().value(), field.key().value());
    }

    private String cellOf(Line line) {
        return Sheet.ANSWERS.cell(Answers.ANSWER.at(rows.getOrDefault(line, 0)));
    }

    /// Words in a row the edition does not ask would be lost.
    private void refuseStray(int row) {
        for (var column : List.of(Answers.ANSWER, Answers.DOCUMENTS, Answers.PAGES)) {
            if (grid.find(column.at(row)).isPresent()) {
                faults.add(
                        new Cell(Sheet.ANSWERS, column.at(row), Spot.ofWhole()),
                        PaperRules.WHOLE_FORM,
                        "row-unknown");
                return;
            }
        }
    }
}
