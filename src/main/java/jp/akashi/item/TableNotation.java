package jp.akashi.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.item.Reading.Unreadable;
import org.jspecify.annotations.Nullable;

/// A table in writing: a row a line, cells parted by ` | `. Stored are the words, the amount in
/// writing, or the key of the choice.
final class TableNotation {
    private TableNotation() {}

    static String print(Kind kind, Value.Rows value) {
        var columns = kind instanceof Kind.Table table ? table.columns() : List.<Column>of();
        return value.rows().stream()
                .map(row -> print(columns, row))
                .collect(Collectors.joining("\n"));
    }

    static String printCell(Column column, String stored) {
        return column.kind() instanceof Kind.Choice choice ? choice.labelOf(stored).ja() : stored;
    }

    static Reading read(Kind.Table kind, String text) {
        var rows = new ArrayList<Map<String, String>>();
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var row = new Row(kind.columns(), rows.size() + 1, new LinkedHashMap<>());
            var misfit = row.fill(Cells.split(line));
            if (misfit != null) {
                return misfit;
            }
            if (!row.cells().isEmpty()) {
                rows.add(row.cells());
            }
        }
        if (rows.size() > kind.maxRows()) {
            return Unreadable.of(Misfit.TOO_MANY_ROWS, "limit", kind.maxRows())
                    .with("length", rows.size());
        }
        return rows.isEmpty() ? new Reading.Blank() : new Reading.Read(new Value.Rows(rows));
    }

    private static String print(List<Column> columns, Map<String, String> row) {
        return columns.stream()
                .map(column -> printCell(column, row.getOrDefault(column.key(), "")))
                .map(Cells::escape)
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }

    /// A row while it is read.
    private record Row(List<Column> columns, int number, Map<String, String> cells) {
        @Nullable Unreadable fill(List<String> given) {
            if (given.size() > columns.size()) {
                return Unreadable.of(Misfit.TOO_MANY_COLUMNS, "row", number)
                        .with("columns", columns.size());
            }
            for (int at = 0; at < given.size(); at++) {
                var column = columns.get(at);
                switch (read(column, given.get(at))) {
                    case Reading.Blank() -> {}
                    case Reading.Read(var value) -> cells.put(column.key(), stored(column, value));
                    case Unreadable wrong -> {
                        return wrong.with("row", number).with("column", column.label().ja());
                    }
                }
            }
            return null;
        }
    }

    /// A choice in a cell has no words beside it.
    private static Reading read(Column column, String text) {
        var reading = Notation.read(column.kind(), text);
        return reading instanceof Reading.Read(Value.Chosen(_, var words)) && !words.isEmpty()
                ? Unreadable.of(Misfit.REMARK_NOT_ASKED, "given", Typed.excerpt(words))
                : reading;
    }

    private static String stored(Column column, Value value) {
        return value instanceof Value.Chosen(var keys, _)
                ? String.join("、", keys)
                : Notation.print(column.kind(), value);
    }
}
