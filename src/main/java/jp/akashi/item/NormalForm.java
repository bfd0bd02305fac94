package jp.akashi.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a value says, without how it was written: the form in which answers of different services
/// are held against each other. 60分 and 1時間 have the same, 「有り」 and 「無し」 never.
public sealed interface NormalForm {
    /// 有り or 無し, with the words beside it.
    record Flag(boolean yes, String detail, @Nullable Amount amount) implements NormalForm {}

    record Text(String words) implements NormalForm {}

    /// A number in the base unit of what it measures: lengths of time in seconds, sums in yen.
    record Amount(String dimension, BigDecimal base, @Nullable Qualifier qualifier, String note)
            implements NormalForm {
        public Amount {
            base = base.stripTrailingZeros();
        }
    }

    record Day(LocalDate date) implements NormalForm {}

    /// The options chosen, in no order.
    record Choices(Set<String> keys, String detail) implements NormalForm {
        public Choices {
            keys = Set.copyOf(keys);
        }
    }

    record Table(List<Map<String, String>> rows) implements NormalForm {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    record NotDone(String reason) implements NormalForm {}

    record NotDisclosed(String reason) implements NormalForm {}

    /// The normal form of a value whose units are known to the scheme's data.
    ///
    /// @throws IllegalArgumentException for a unit the scheme's data does not have
    static NormalForm of(Value value, Units units) {
        return switch (value) {
            case Value.YesNo(var yes, var detail, var amount) ->
                    new Flag(yes, Typed.fold(detail), amount == null ? null : of(amount, units));
            case Value.Words(var text) -> new Text(Typed.fold(text));
            case Value.Quantity amount -> of(amount, units);
            case Value.Day(var date) -> new Day(date);
            case Value.Chosen(var keys, var detail) ->
                    new Choices(Set.copyOf(keys), Typed.fold(detail));
            case Value.Rows(var rows) -> new Table(rows.stream().map(NormalForm::folded).toList());
            case Value.NotDone(var reason) -> new NotDone(Typed.fold(reason));
            case Value.NotDisclosed(var reason) -> new NotDisclosed(Typed.fold(reason));
        };
    }

    private static Amount of(Value.Quantity amount, Units units) {
        return new Amount(
                units.get(amount.unit()).dimension(),
                units.inBase(amount),
                amount.qualifier(),
                Typed.fold(amount.note()));
    }

    private static Map<String, String> folded(Map<String, String> row) {
        var folded = new HashMap<String, String>();
        row.forEach((column, cell) -> folded.put(column, Typed.fold(cell)));
        return Map.copyOf(folded);
    }
}
