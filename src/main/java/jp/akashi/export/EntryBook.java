package jp.akashi.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;

/// The entry of a service as a workbook: a sheet of the service, and one of its answers with true
/// numbers and days.
public final class EntryBook implements Export {
    /// The columns of the answers behind those that are the same in every line.
    private static final List<DataColumn> COLUMNS =
            AnswerColumns.ALL.subList(AnswerColumns.OF_THE_SERVICE, AnswerColumns.ALL.size());

    private static final List<Integer> WIDTHS =
            List.of(6, 28, 22, 28, 14, 20, 9, 9, 16, 10, 7, 12, 10, 10, 12, 16, 28, 60, 18, 13);

    private final ValueCells values = new ValueCells(Dialect.PEOPLE);

    @Override
    public String suffix() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public Label label() {
        return new Label("Excel", "Excel");
    }

    @Override
    public Content content(Entry entry, Source source) {
        return new Content.Book(
                List.of(
                        FaceSheetOf.entry(entry, source),
                        new Sheet(
                                "開示情報", DataColumn.labels(COLUMNS), WIDTHS, lines(entry, source))));
    }

    private List<List<Object>> lines(Entry entry, Source source) {
        var lines = new ArrayList<List<Object>>();
        for (var section : source.schemes().get(entry.edition()).sections()) {
            section.rows().forEach(row -> lines.addAll(lines(section, row, entry)));
        }
        return lines;
    }

    private List<List<Object>> lines(Section section, Row row, Entry entry) {
        return switch (entry.statement(row.id())) {
            case Statement.Disclosed(var answer) ->
                    answer.parts().stream()
                            .flatMap(part ->
                                    row.item().blanks(part).stream()
                                            .map(field -> {
                                                var pen = begun(section, row, field);
                                                pen.text(part.site());
                                                values.write(
                                                        pen,
                                                        field.kind(),
                                                        part.values().get(field.key()));
                                                return pen.line();
                                            }))
                            .toList();
            case Statement.Withheld withheld ->
                    each(section, row, pen -> values.withheld(pen, withheld));
            case Statement.Unanswered _ ->
                    each(section, row, pen -> values.silent(pen, BlankState.UNANSWERED));
            case Statement.NotHeld _ ->
                    each(section, row, pen -> values.silent(pen, BlankState.NOT_HELD));
            case Statement.NotAsked _ ->
                    each(section, row, pen -> values.silent(pen, BlankState.NOT_ASKED));
        };
    }

    private static List<List<Object>> each(Section section, Row row, Consumer<ListPen> rest) {
        return row.fields().stream()
                .map(field -> {
                    var pen = begun(section, row, field);
                    rest.accept(pen);
                    return pen.line();
                })
                .toList();
    }

    private static ListPen begun(Section section, Row row, Field field) {
        var pen = new ListPen();
        pen.number(BigDecimal.valueOf(row.number()));
        pen.next();
        for (var text :
                List.of(
                        row.id().value(),
                        section.label().ja(),
                        row.item().label().ja(),
                        field.key().value(),
                        field.label().ja(),
                        row.levelOf(field.key()) == Level.MANDATORY ? "必須" : "選択",
                        row.isGated() ? "◎" : "")) {
            pen.text(text);
            pen.next();
        }
        return pen;
    }
}
