package jp.akashi.disclosure;

import java.util.stream.Stream;
import jp.akashi.item.Value;

/// The words within a value, whatever its kind.
final class Texts {
    private Texts() {}

    static Stream<String> of(Value value) {
        return switch (value) {
            case Value.YesNo(_, var detail, var amount) ->
                    amount == null ? Stream.of(detail) : Stream.of(detail, amount.note());
            case Value.Words(var text) -> Stream.of(text);
            case Value.Quantity(_, _, _, var note) -> Stream.of(note);
            case Value.Day _ -> Stream.of();
            case Value.Chosen(_, var detail) -> Stream.of(detail);
            case Value.Rows(var rows) -> rows.stream().flatMap(row -> row.values().stream());
            case Value.NotDone(var reason) -> Stream.of(reason);
            case Value.NotDisclosed(var reason) -> Stream.of(reason);
        };
    }
}
