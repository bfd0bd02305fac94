package jp.akashi.paper.form;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.RuleId;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.sheet.Content;
import jp.akashi.paper.sheet.Grid;
import jp.akashi.paper.sheet.Place;

/// Collects, while a form is read, what is wrong in which cell, and which cell is about what.
final class CellFaults {
    private final Set<Finding> faults = new LinkedHashSet<>();
    private final Map<Spot, String> cells = new HashMap<>();

    /// A cell of a sheet, and what it is about.
    record Cell(Sheet sheet, Place place, Spot spot) {
        String address() {
            return sheet.cell(place);
        }
    }

    /// The words of a cell to fill in; a formula or an error is a fault and reads as empty.
    String words(Grid grid, Cell cell) {
        cells.putIfAbsent(cell.spot(), cell.address());
        switch (grid.find(cell.place()).orElseGet(() -> new Content.Text(""))) {
            case Content.Text(var text) -> {
                return text;
            }
            case Content.Formula() ->
                    add(cell, Obstacle.of(PaperRules.PLAIN_CELL, "case", "formula"));
            case Content.Fault(var code) ->
                    add(
                            cell,
                            Obstacle.of(PaperRules.PLAIN_CELL, "case", "error").with("code", code));
        }
        return "";
    }

    /// Remembers where something stands; the first cell counts.
    void about(Spot spot, String cell) {
        cells.putIfAbsent(spot, cell);
    }

    void add(Cell cell, Obstacle obstacle) {
        faults.add(Finding.refuse(obstacle.with("cell", cell.address()), cell.spot()));
    }

    void add(Cell cell, RuleId rule, String kind) {
        add(cell, Obstacle.of(rule, "case", kind));
    }

    /// A fault of a whole sheet.
    void add(Sheet sheet, Obstacle obstacle) {
        faults.add(Finding.refuse(obstacle.with("sheet", sheet.title()), Spot.ofWhole()));
    }

    List<Finding> faults() {
        return List.copyOf(faults);
    }

    Map<Spot, String> cells() {
        return Map.copyOf(cells);
    }
}
