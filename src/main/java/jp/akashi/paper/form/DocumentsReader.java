package jp.akashi.paper.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.Evidence.Copy;
import jp.akashi.evidence.Evidence.Nature;
import jp.akashi.evidence.Evidence.Tongue;
import jp.akashi.evidence.Evidence.WebCapture;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Obstacle;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.CellFaults.Cell;
import jp.akashi.paper.form.FormLayout.Documents;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.sheet.Grid;
import jp.akashi.paper.sheet.Place;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Reads the list of documents (資料内訳書). A line with nothing but its proposed number is empty.
final class DocumentsReader {
    private final Grid grid;
    private final CellFaults faults;
    private final Wording wording;
    private final Map<String, Integer> rows = new HashMap<>();

    DocumentsReader(Grid grid, CellFaults faults, Wording wording) {
        this.grid = grid;
        this.faults = faults;
        this.wording = wording;
    }

    List<ListedDocument> read() {
        var documents = new ArrayList<ListedDocument>();
        for (int row = FormLayout.FIRST; row < grid.rows(); row++) {
            if (isFilled(row)) {
                documents.add(read(row));
            }
        }
        return documents;
    }

    private boolean isFilled(int row) {
        return Arrays.stream(Documents.values())
                .filter(column -> column != Documents.LABEL)
                .anyMatch(column -> grid.find(column.at(row)).isPresent());
    }

    private ListedDocument read(int row) {
        var label = line(row, Documents.LABEL);
        var cell = new Cell(Sheet.DOCUMENTS, Documents.LABEL.at(row), Spot.ofDocument(label));
        if (label.isEmpty()) {
            faults.add(cell, PaperRules.CELL_FITS, "label");
        } else if (rows.putIfAbsent(label, row) instanceof Integer first) {
            faults.add(
                    cell,
                    Obstacle.of(PaperRules.ONCE, "case", "label")
                            .with("label", label)
                            .with("first", Sheet.DOCUMENTS.cell(Documents.LABEL.at(first))));
        }
        faults.words(grid, cell);
        var read =
                new ListedDocument(
                        label,
                        line(row, Documents.FILE_NAME),
                        line(row, Documents.TITLE),
                        kind(row),
                        day(row, Documents.ISSUED_ON),
                        capture(row),
                        nature(row));
        if (read.fileName().isEmpty()) {
            faults.add(at(row, Documents.FILE_NAME), PaperRules.CELL_FITS, "file-name");
        }
        return read;
    }

    private EvidenceKind kind(int row) {
        return choice(row, Documents.KIND, EvidenceKind.values())
                .orElseGet(() ->
                        line(row, Documents.URL).isEmpty()
                                ? EvidenceKind.OTHER
                                : EvidenceKind.WEB_PAGE);
    }

    /// Nothing where the line says none of it, as in forms that do not ask.
    private @Nullable Nature nature(int row) {
        var asked = Stream.of(Documents.TONGUE, Documents.COPY, Documents.EXPIRES_ON);
        return asked.allMatch(column -> line(row, column).isEmpty())
                ? null
                : new Nature(
                        choice(row, Documents.TONGUE, Tongue.values()).orElse(Tongue.JAPANESE),
                        choice(row, Documents.COPY, Copy.values()).orElse(Copy.UNSAID),
                        day(row, Documents.EXPIRES_ON));
    }

    @SafeVarargs
    private final <E extends Enum<E>> Optional<E> choice(int row, Documents column, E... choices) {
        var given = line(row, column);
        var found =
                Arrays.stream(choices).filter(one -> wording.term(one).equals(given)).findFirst();
        if (found.isEmpty() && !given.isEmpty()) {
            faults.add(
                    at(row, column),
                    Obstacle.of(PaperRules.CELL_FITS, "case", "choice").with("given", given));
        }
        return found;
    }

    private @Nullable WebCapture capture(int row) {
        var url = line(row, Documents.URL);
        var day = day(row, Documents.CAPTURED_ON);
        return url.isEmpty() && day == null ? null : new WebCapture(url, day);
    }

    private @Nullable LocalDate day(int row, Documents column) {
        return Days.read(faults.words(grid, at(row, column)), faults, at(row, column));
    }

    private String line(int row, Documents column) {
        return Typed.clean(faults.words(grid, at(row, column))).replaceAll("\\s*\n\\s*", " ");
    }

    private Cell at(int row, Documents column) {
        Place place = column.at(row);
        return new Cell(
                Sheet.DOCUMENTS,
                place,
                Spot.ofDocument(Typed.clean(grid.text(Documents.LABEL.at(row)))));
    }
}
