package jp.akashi.web.open.items;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.directory.Distribution.Measure;
import jp.akashi.directory.Reply;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.registry.Statement;

/// What the service looked at says itself on an item; nothing where none is looked at.
record Own(Optional<Statement> statement) {
    /// Nothing where the service's edition does not ask the item, or its disclosures are not held
    /// yet.
    Optional<Reply> reply(FieldKey field) {
        return statement
                .filter(said -> !(said instanceof Statement.NotAsked))
                .filter(said -> !(said instanceof Statement.NotHeld))
                .map(said -> Reply.of(said, field));
    }

    /// 有り and 無し, each once.
    List<Boolean> flags(FieldKey field) {
        return values(field)
                .flatMap(value ->
                        value instanceof Value.YesNo(var yes, _, _)
                                ? Stream.of(yes)
                                : Stream.empty())
                .distinct()
                .toList();
    }

    List<String> choices(FieldKey field) {
        return values(field)
                .flatMap(value ->
                        value instanceof Value.Chosen(var keys, _) ? keys.stream() : Stream.empty())
                .toList();
    }

    List<Integer> years(FieldKey field) {
        return values(field)
                .flatMap(value ->
                        value instanceof Value.Day(var date)
                                ? Stream.of(date.getYear())
                                : Stream.empty())
                .toList();
    }

    /// Its figures of a measure in the base unit, each once.
    List<BigDecimal> figures(FieldKey field, Measure measure, Units units) {
        return values(field)
                .flatMap(value -> amount(value).stream())
                .filter(amount ->
                        units.get(amount.unit()).dimension().equals(measure.dimension())
                                && (amount.qualifier() == Qualifier.TARGET) == measure.isTarget())
                .map(amount -> units.inBase(amount).stripTrailingZeros())
                .distinct()
                .toList();
    }

    private static Optional<Value.Quantity> amount(Value value) {
        if (value instanceof Value.YesNo(_, _, var amount)) {
            return Optional.ofNullable(amount);
        }
        return value instanceof Value.Quantity amount ? Optional.of(amount) : Optional.empty();
    }

    private Stream<Value> values(FieldKey field) {
        return statement.stream()
                .flatMap(said ->
                        said instanceof Statement.Disclosed(var answer)
                                ? answer.parts().stream()
                                : Stream.empty())
                .flatMap(part -> Optional.ofNullable(part.values().get(field)).stream());
    }
}
