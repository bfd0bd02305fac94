package jp.akashi.paper.sheet;

import java.util.List;
import java.util.Optional;

/// A workbook: its sheets in order, hidden ones included.
public record Book(List<Grid> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }

    public Optional<Grid> find(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
