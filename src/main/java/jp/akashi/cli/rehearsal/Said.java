package jp.akashi.cli.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// What a page has to show for an answer, piece by piece: words as they were written, figures with
/// their units, dates in Japanese.
final class Said {
    private Said() {}

    static List<String> of(Row row, Answer answer) {
        var pieces = new ArrayList<String>();
        for (var part : answer.parts()) {
            pieces.add(part.site());
            for (var field : row.fields()) {
                Stream.ofNullable(part.values().get(field.key()))
                        .flatMap(value -> of(field, value))
                        .forEach(pieces::add);
            }
        }
        return pieces.stream().map(Page::plain).filter(piece -> !piece.isEmpty()).toList();
    }

    /// The words of an answer, without what the platform writes of its own.
    static Stream<String> words(Answer answer) {
        return answer.parts().stream()
                .flatMap(part -> part.values().values().stream())
                .flatMap(Said::words)
                .map(Page::plain)
                .filter(words -> !words.isEmpty());
    }

    private static Stream<String> words(Value value) {
        return switch (value) {
            case Value.YesNo(_, var detail, _) -> Stream.of(detail);
            case Value.Words(var text) -> Stream.of(text);
            case Value.Quantity amount -> Stream.of(amount.note());
            case Value.Day _ -> Stream.of();
            case Value.Chosen(_, var detail) -> Stream.of(detail);
            case Value.Rows(var rows) -> rows.stream().flatMap(row -> row.values().stream());
            case Value.NotDone(var reason) -> Stream.of(reason);
            case Value.NotDisclosed(var reason) -> Stream.of(reason);
        };
    }

    private static Stream<String> of(Field field, Value value) {
        return switch (value) {
            case Value.YesNo(var yes, var detail, var amount) ->
                    Stream.of(yes ? "有り" : "無し", amount == null ? "" : amount.printed(), detail);
            case Value.Words(var text) -> Stream.of(text);
            case Value.Quantity amount -> Stream.of(amount.printed(), amount.note());
            case Value.Day(var date) -> Stream.of(printed(date));
            case Value.Chosen(var keys, var detail) ->
                    Stream.concat(
                            keys.stream().map(key -> field.kind().labelOf(key).ja()),
                            Stream.of(detail));
            case Value.Rows(var rows) -> rows.stream().flatMap(row -> cells(field.kind(), row));
            case Value.NotDone(var reason) -> Stream.of("実施なし", reason);
            case Value.NotDisclosed(var reason) -> Stream.of("開示なし", reason);
        };
    }

    private static Stream<String> cells(Kind kind, Map<String, String> row) {
        return kind instanceof Kind.Table(var columns, _)
                ? columns.stream()
                        .map(column ->
                                Notation.printCell(column, row.getOrDefault(column.key(), "")))
                : Stream.of();
    }

    /// A date as the pages are to write it, said here by itself so that it proves them.
    static String printed(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
