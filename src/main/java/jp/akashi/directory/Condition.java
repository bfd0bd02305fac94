package jp.akashi.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Letters;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;

/// One condition of a buyer: what a field of an item has to say, and whether it must or is merely
/// wanted (必須・希望).
public record Condition(ItemId item, FieldKey field, Predicate predicate, Weight weight) {
    public enum Weight {
        MUST,
        WANT
    }

    /// Whether it holds of a service. Of an item that is answered by data centre it holds when it
    /// holds of every one.
    public Holding of(Entry entry, Units units) {
        return switch (entry.statement(item)) {
            case Statement.Disclosed(var answer) -> of(answer, units);
            case Statement.Withheld ignored -> Holding.UNKNOWN;
            case Statement.Unanswered ignored -> Holding.UNKNOWN;
            case Statement.NotHeld ignored -> Holding.UNKNOWN;
            case Statement.NotAsked ignored -> Holding.UNKNOWN;
        };
    }

    /// Whether it holds of an answer to the item.
    public Holding of(Answer answer, Units units) {
        return answer.isEmpty()
                ? Holding.UNKNOWN
                : Holding.all(answer.parts().stream().map(part -> of(part, units)));
    }

    Holding of(Answer.Part part, Units units) {
        return Optional.ofNullable(part.values().get(field))
                .map(value -> of(value, units))
                .orElse(Holding.UNKNOWN);
    }

    private Holding of(Value value, Units units) {
        if (value instanceof Value.NotDisclosed) {
            return Holding.UNKNOWN;
        }
        return switch (predicate) {
            case Predicate.Disclosed ignored -> Holding.MEETS;
            case Predicate.Done ignored -> done(value);
            case Predicate.Absent ignored -> absent(value);
            case Predicate.Mentions(var words) -> mentions(value, words);
            case Predicate.AtLeast(var bound) -> figure(value, bound, units, order -> order >= 0);
            case Predicate.AtMost(var bound) -> figure(value, bound, units, order -> order <= 0);
            case Predicate.Any(var options) -> chosen(value, options, true);
            case Predicate.None(var options) -> chosen(value, options, false);
            case Predicate.NotAfter(var last) -> day(value, day -> !day.isAfter(last));
            case Predicate.NotBefore(var first) -> day(value, day -> !day.isBefore(first));
        };
    }

    private static Holding done(Value value) {
        if (value instanceof Value.YesNo(var yes, _, _)) {
            return holds(yes);
        }
        return value instanceof Value.NotDone ? Holding.FAILS : Holding.UNKNOWN;
    }

    private static Holding absent(Value value) {
        return isAbsent(value)
                ? Holding.MEETS
                : value instanceof Value.YesNo ? Holding.FAILS : Holding.UNKNOWN;
    }

    private static Holding mentions(Value value, Set<String> words) {
        return value instanceof Value.Words(var text)
                        && words.stream()
                                .map(Letters::folded)
                                .anyMatch(Letters.folded(text)::contains)
                ? Holding.MEETS
                : Holding.UNKNOWN;
    }

    /// A target (目標値) is no fact yet: whether it will be met is not known.
    private static Holding figure(
            Value value, Value.Quantity bound, Units units, IntPredicate holds) {
        if (isAbsent(value)) {
            return Holding.FAILS;
        }
        return amount(value)
                .filter(amount -> amount.qualifier() != Qualifier.TARGET)
                .flatMap(amount -> units.compare(amount, bound))
                .map(order -> holds(holds.test(order)))
                .orElse(Holding.UNKNOWN);
    }

    private static boolean isAbsent(Value value) {
        return value instanceof Value.NotDone
                || value instanceof Value.YesNo(var yes, _, _) && !yes;
    }

    private static Optional<Value.Quantity> amount(Value value) {
        if (value instanceof Value.Quantity amount) {
            return Optional.of(amount);
        }
        return value instanceof Value.YesNo(_, _, var amount)
                ? Optional.ofNullable(amount)
                : Optional.empty();
    }

    private static Holding chosen(Value value, Set<String> options, boolean wanted) {
        if (value instanceof Value.Chosen(var keys, _)) {
            return holds(keys.stream().anyMatch(options::contains) == wanted);
        }
        return wanted && value instanceof Value.NotDone ? Holding.FAILS : Holding.UNKNOWN;
    }

    private static Holding day(Value value, java.util.function.Predicate<LocalDate> holds) {
        return value instanceof Value.Day(var day) ? holds(holds.test(day)) : Holding.UNKNOWN;
    }

    private static Holding holds(boolean yes) {
        return yes ? Holding.MEETS : Holding.FAILS;
    }
}
