package jp.akashi.disclosure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;

/// What can be wrong with a table: too many rows, and cells that are empty or do not fit their
/// column.
final class Tables {
    private Tables() {}

    static Stream<Obstacle> misfits(Kind.Table asked, List<Map<String, String>> rows) {
        var tooMany =
                asked.maxRows() > 0 && rows.size() > asked.maxRows()
                        ? Stream.of(
                                Fit.wrong("rows")
                                        .with("rows", rows.size())
                                        .with("most", asked.maxRows()))
                        : Stream.<Obstacle>of();
        return Stream.concat(
                tooMany,
                IntStream.range(0, rows.size())
                        .boxed()
                        .flatMap(index ->
                                row(asked, rows.get(index))
                                        .map(wrong -> wrong.with("row", index + 1))));
    }

    private static Stream<Obstacle> row(Kind.Table asked, Map<String, String> row) {
        var known = asked.columns().stream().map(Column::key).toList();
        var strays =
                row.keySet().stream()
                        .filter(key -> !known.contains(key))
                        .map(key -> Fit.wrong("column").with("column", key));
        return Stream.concat(
                strays,
                asked.columns().stream()
                        .flatMap(column ->
                                cell(column, row.getOrDefault(column.key(), ""))
                                        .map(wrong -> wrong.with("column", column.label().ja()))));
    }

    private static Stream<Obstacle> cell(Column column, String cell) {
        if (cell.isBlank()) {
            return Stream.of(Fit.wrong("cell-empty"));
        }
        return switch (column.kind()) {
            case Kind.Quantity asked ->
                    Notation.read(asked, cell) instanceof Reading.Read(Value.Quantity figure)
                            ? Figures.misfits(asked, figure)
                            : Stream.of(Fit.wrong("cell"));
            case Kind.Choice asked ->
                    isOption(asked, cell)
                            ? Stream.of()
                            : Stream.of(Fit.wrong("choice").with("choice", cell));
            case Kind.Text _, Kind.YesNoDetail _, Kind.Date _, Kind.Table _ -> Stream.of();
        };
    }

    private static boolean isOption(Kind.Choice asked, String cell) {
        return Stream.of(cell.split("、", -1))
                .allMatch(one ->
                        asked.options().stream().anyMatch(option -> option.key().equals(one)));
    }
}
