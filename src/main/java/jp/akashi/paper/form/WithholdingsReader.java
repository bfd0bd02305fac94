package jp.akashi.paper.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Typed;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.CellFaults.Cell;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.form.FormLayout.Withholdings;
import jp.akashi.paper.sheet.Grid;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.wording.Wording;

/// Reads the wishes to withhold answers (公表の留保).
final class WithholdingsReader {
    private final Grid grid;
    private final CellFaults faults;
    private final Edition edition;
    private final Wording wording;

    WithholdingsReader(Grid grid, CellFaults faults, Edition edition, Wording wording) {
        this.grid = grid;
        this.faults = faults;
        this.edition = edition;
        this.wording = wording;
    }

    List<WithholdingRequest> read() {
        var requests = new ArrayList<WithholdingRequest>();
        for (int row = FormLayout.FIRST; row < grid.rows(); row++) {
            int at = row;
            if (Arrays.stream(Withholdings.values())
                    .anyMatch(column -> grid.find(column.at(at)).isPresent())) {
                read(row).ifPresent(requests::add);
            }
        }
        return requests;
    }

    private Optional<WithholdingRequest> read(int row) {
        var item = item(row);
        var kind = kind(row);
        var reason = Typed.clean(words(row, Withholdings.REASON));
        var end = words(row, Withholdings.UNTIL);
        var until = Days.read(end, faults, at(row, Withholdings.UNTIL));
        if (end.isBlank()) {
            faults.add(at(row, Withholdings.UNTIL), PaperRules.CELL_FITS, "date");
        }
        return item.isEmpty() || kind.isEmpty() || until == null
                ? Optional.empty()
                : Optional.of(new WithholdingRequest(item.get(), kind.get(), reason, until));
    }

    private Optional<ItemId> item(int row) {
        var given = Typed.clean(words(row, Withholdings.NUMBER));
        var number = Normalizer.normalize(given, Normalizer.Form.NFKC);
        var item =
                edition.rows().stream()
                        .filter(asked -> number.equals(String.valueOf(asked.number())))
                        .map(Row::id)
                        .findFirst();
        if (item.isEmpty()) {
            faults.add(
                    at(row, Withholdings.NUMBER),
                    Obstacle.of(PaperRules.CELL_FITS, "case", "number").with("given", given));
        }
        return item;
    }

    private Optional<WithholdingReason> kind(int row) {
        var given = Typed.clean(words(row, Withholdings.KIND));
        var kind =
                Arrays.stream(WithholdingReason.values())
                        .filter(reason -> wording.term(reason).equals(given))
                        .findFirst();
        if (kind.isEmpty()) {
            faults.add(
                    at(row, Withholdings.KIND),
                    Obstacle.of(PaperRules.CELL_FITS, "case", "choice").with("given", given));
        }
        return kind;
    }

    private String words(int row, Withholdings column) {
        return faults.words(grid, at(row, column));
    }

    private static Cell at(int row, Withholdings column) {
        return new Cell(Sheet.WITHHOLDINGS, column.at(row), Spot.ofFace("withholdings"));
    }
}
