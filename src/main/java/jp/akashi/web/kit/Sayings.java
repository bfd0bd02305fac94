package jp.akashi.web.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;

/// Turns answers into what pages show, in the order of the item's blanks. Words stay as they were
/// written.
public final class Sayings {
    private Sayings() {}

    /// What an answer says, site by site; a blank without a value is shown as such.
    public static List<Saying> of(Item item, Answer answer) {
        var sayings = new ArrayList<Saying>();
        for (var part : answer.parts()) {
            for (var field : item.blanks(part)) {
                sayings.add(saying(item, field, part));
            }
        }
        return List.copyOf(sayings);
    }

    /// A value by itself.
    public static Saying of(Kind kind, Value value) {
        return switch (value) {
            case Value.YesNo(var yes, var detail, var amount) ->
                    Saying.of(
                            State.SAID,
                            (yes ? "有り" : "無し") + (amount == null ? "" : " " + figure(amount)),
                            detail);
            case Value.Words(var text) -> Saying.of(State.SAID, "", text);
            case Value.Quantity amount -> Saying.of(State.SAID, figure(amount), amount.note());
            case Value.Day(var date) -> Saying.of(State.SAID, Days.print(date), "");
            case Value.Chosen(var keys, var detail) ->
                    Saying.of(State.SAID, labels(kind, keys), detail);
            case Value.Rows(var rows) -> new Saying("", "", State.SAID, "", "", grid(kind, rows));
            case Value.NotDone(var reason) -> Saying.of(State.NOT_DONE, "", reason);
            case Value.NotDisclosed(var reason) -> Saying.of(State.NOT_DISCLOSED, "", reason);
        };
    }

    private static Saying saying(Item item, Field field, Answer.Part part) {
        var value = part.values().get(field.key());
        var label = item.fields().size() == 1 ? "" : field.label().ja();
        var saying = value == null ? Saying.of(State.BLANK, "", "") : of(field.kind(), value);
        return saying.at(part.site(), label);
    }

    private static String figure(Value.Quantity amount) {
        if (amount.qualifier() == null) {
            return amount.printed();
        }
        return amount.printed() + (amount.qualifier() == Qualifier.ACTUAL ? "(実績値)" : "(目標値)");
    }

    private static String labels(Kind kind, List<String> keys) {
        return keys.stream().map(key -> kind.labelOf(key).ja()).collect(Collectors.joining("、"));
    }

    private static Saying.Grid grid(Kind kind, List<Map<String, String>> rows) {
        var columns = kind instanceof Kind.Table(var all, _) ? all : List.<Column>of();
        return new Saying.Grid(
                columns.stream().map(column -> column.label().ja()).toList(),
                rows.stream().map(row -> cells(columns, row).toList()).toList());
    }

    private static Stream<String> cells(List<Column> columns, Map<String, String> row) {
        return columns.stream()
                .map(column -> Notation.printCell(column, row.getOrDefault(column.key(), "")));
    }
}
