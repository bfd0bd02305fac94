package jp.akashi.scheme;

import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.item.Column;
import jp.akashi.item.Gate;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;

/// What of an edition the answers filed under it depend on: its rows in their order, their levels,
/// requirements, fields and kinds. Words for people and provenance are no part of it; they may be
/// corrected.
final class Shape {
    private Shape() {}

    static String of(Edition edition) {
        return edition.id()
                + edition.sections().stream()
                        .map(section -> "\n" + section.id() + section.part() + rows(section.rows()))
                        .collect(Collectors.joining());
    }

    private static String rows(List<Row> rows) {
        return rows.stream()
                .map(row ->
                        "\n%d %s %s %s %s"
                                        .formatted(
                                                row.number(),
                                                row.id(),
                                                row.level(),
                                                row.item().traits().perSite(),
                                                row.findGate().map(Shape::of).orElse("-"))
                                + fields(row))
                .collect(Collectors.joining());
    }

    private static String fields(Row row) {
        return row.fields().stream()
                .map(field ->
                        "\n  %s %s %s %s"
                                .formatted(
                                        field.key(),
                                        row.levelOf(field.key()),
                                        field.meaning(),
                                        of(field.kind())))
                .collect(Collectors.joining());
    }

    private static String of(Gate gate) {
        return switch (gate) {
            case Gate.Done(var field) -> field + " done";
            case Gate.AtLeast(var field, var minimum) -> field + " " + minimum.printed();
        };
    }

    private static String of(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail(var units) -> "yes-no " + units;
            case Kind.Text(var maxChars, var pattern) -> "text " + maxChars + " " + pattern;
            case Kind.Quantity(var units, var qualifiers, var noted, var range) ->
                    "quantity " + units + qualifiers + noted + range;
            case Kind.Date() -> "date";
            case Kind.Choice(var options, var multi) ->
                    "choice " + options.stream().map(Option::key).toList() + multi;
            case Kind.Table(var columns, var maxRows) ->
                    "table " + columns.stream().map(Shape::of).toList() + maxRows;
        };
    }

    private static String of(Column column) {
        return column.key() + " " + of(column.kind());
    }
}
