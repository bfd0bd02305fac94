package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Answer;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// Something an answer claims that can be looked up on a page: a figure or a day, with the words
/// its subject goes by.
sealed interface Claim {
    Spot spot();

    List<String> words();

    /// As written in the answer.
    String printed();

    record OfFigure(Spot spot, List<String> words, Value.Quantity figure) implements Claim {
        @Override
        public String printed() {
            return figure.printed();
        }
    }

    record OfDay(Spot spot, List<String> words, LocalDate day) implements Claim {
        @Override
        public String printed() {
            return day.toString();
        }
    }

    default Obstacle doubt(String why) {
        return Obstacle.of(EvidenceRules.SUPPORTED, "case", why).with("claim", printed());
    }

    static List<Claim> of(Row row, Answer answer) {
        var claims = new ArrayList<Claim>();
        for (var part : answer.parts()) {
            for (var field : row.fields()) {
                var value = part.values().get(field.key());
                if (value != null) {
                    var spot = Spot.of(row.id(), field.key(), part.site());
                    claims.addAll(of(spot, Keywords.of(row, field), field, value));
                }
            }
        }
        return claims;
    }

    private static List<Claim> of(Spot spot, List<String> words, Field field, Value value) {
        return switch (value) {
            case Value.Quantity figure -> List.of(new OfFigure(spot, words, figure));
            case Value.Day(var day) -> List.of(new OfDay(spot, words, day));
            case Value.YesNo(boolean yes, _, var amount) ->
                    yes && amount != null ? List.of(new OfFigure(spot, words, amount)) : List.of();
            case Value.Rows(var rows) ->
                    field.kind() instanceof Kind.Table(var columns, _)
                            ? rows.stream()
                                    .flatMap(row -> cells(columns, row))
                                    .<Claim>map(figure -> new OfFigure(spot, words, figure))
                                    .toList()
                            : List.of();
            case Value.Words _, Value.Chosen _, Value.NotDone _, Value.NotDisclosed _ -> List.of();
        };
    }

    private static Stream<Value.Quantity> cells(List<Column> columns, Map<String, String> row) {
        return columns.stream()
                .filter(column -> column.kind() instanceof Kind.Quantity)
                .flatMap(column -> figure(column, row.getOrDefault(column.key(), "")));
    }

    private static Stream<Value.Quantity> figure(Column column, String cell) {
        return Notation.read(column.kind(), cell) instanceof Reading.Read(Value.Quantity figure)
                ? Stream.of(figure)
                : Stream.of();
    }
}
