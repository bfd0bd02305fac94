package jp.akashi.schemefile.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Predicate;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.schemefile.Amounts;
import jp.akashi.schemefile.Block;

/// Reads a condition on the answer to an item, which has to suit the kind of its field.
record ConditionReader(References references, Units units) {
    private static final Map<String, Predicate> STATES =
            Map.of(
                    "done", new Predicate.Done(),
                    "absent", new Predicate.Absent(),
                    "disclosed", new Predicate.Disclosed());
    private static final Map<String, Weight> WEIGHTS =
            Map.of("must", Weight.MUST, "want", Weight.WANT);

    /// The condition, or nothing after a fault.
    Optional<Condition> read(Block block) {
        return read(block, block.word("weight", WEIGHTS).orElse(Weight.WANT));
    }

    /// The condition of a block that says no weight.
    Optional<Condition> read(Block block, Weight weight) {
        var item = references.item(block, "item");
        var condition =
                item.flatMap(asked -> references.field(block, asked))
                        .flatMap(field ->
                                predicate(block, field)
                                        .map(asked ->
                                                new Condition(
                                                        item.orElseThrow().id(),
                                                        field.key(),
                                                        asked,
                                                        weight)));
        if (condition.isEmpty()) {
            block.leave();
        }
        return condition;
    }

    private Optional<Predicate> predicate(Block block, Field field) {
        var given = ways(block, field).entrySet().stream().filter(way -> block.has(way.getKey()));
        var found = given.toList();
        if (found.size() != 1) {
            block.fault("a condition has one of " + String.join(", ", ways(block, field).keySet()));
            return Optional.empty();
        }
        var key = found.getFirst().getKey();
        var predicate = found.getFirst().getValue().apply(key);
        if (predicate.isPresent() && !predicate.get().suits(field.kind())) {
            references.fault(block, key, "a field of this kind cannot be asked for that");
            return Optional.empty();
        }
        return predicate;
    }

    private Map<String, Function<String, Optional<Predicate>>> ways(Block block, Field field) {
        var ways = new LinkedHashMap<String, Function<String, Optional<Predicate>>>();
        ways.put("is", key -> block.findWord(key, STATES));
        ways.put("at-least", key -> amount(block, key, field).map(Predicate.AtLeast::new));
        ways.put("at-most", key -> amount(block, key, field).map(Predicate.AtMost::new));
        ways.put("one-of", key -> options(block, key, field).map(Predicate.Any::new));
        ways.put("none-of", key -> options(block, key, field).map(Predicate.None::new));
        ways.put("says", key -> Optional.of(new Predicate.Mentions(Set.copyOf(block.texts(key)))));
        ways.put("not-after", key -> Optional.of(new Predicate.NotAfter(block.date(key))));
        ways.put("not-before", key -> Optional.of(new Predicate.NotBefore(block.date(key))));
        return ways;
    }

    private Optional<Value.Quantity> amount(Block block, String key, Field field) {
        var text = block.text(key);
        var asked = unitsOf(field.kind());
        var amount = new Amounts(units).find(asked, text);
        if (amount.isEmpty()) {
            references.fault(block, key, "`" + text + "` is no amount with a known unit");
        } else if (!new Amounts(units).compares(amount.get(), asked)) {
            references.fault(
                    block, key, "`" + text + "` does not compare with the units of the field");
        }
        return amount;
    }

    private static List<String> unitsOf(Kind kind) {
        return switch (kind) {
            case Kind.Quantity quantity -> quantity.units();
            case Kind.YesNoDetail(var own) -> own;
            case Kind.Text _ -> List.of();
            case Kind.Date _ -> List.of();
            case Kind.Choice _ -> List.of();
            case Kind.Table _ -> List.of();
        };
    }

    private Optional<Set<String>> options(Block block, String key, Field field) {
        var keys = block.texts(key);
        var known =
                field.kind() instanceof Kind.Choice(var options, _)
                        ? options.stream().map(Option::key).toList()
                        : List.<String>of();
        keys.stream()
                .filter(option -> !known.contains(option))
                .forEach(option ->
                        references.fault(block, key, "the field has no choice `" + option + "`"));
        return Optional.of(Set.copyOf(keys));
    }
}
