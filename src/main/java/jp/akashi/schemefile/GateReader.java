package jp.akashi.schemefile;

import java.util.List;
import java.util.Optional;
import jp.akashi.item.Gate;
import jp.akashi.item.Kind;
import jp.akashi.item.Units;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import org.jspecify.annotations.Nullable;

/// Reads the gate of a row (必須◎), which has to fit the field that decides.
record GateReader(Units units) {
    /// A gate, and why it is not certain, where it is not.
    record Doubted(Gate gate, @Nullable Label doubt) {}

    /// The gate, or nothing after a fault.
    Optional<Doubted> read(Block block, Item item) {
        var doubt = Sources.doubt(block).orElse(null);
        return gate(block, item).map(gate -> new Doubted(gate, doubt));
    }

    private Optional<Gate> gate(Block block, Item item) {
        var field = field(block, item);
        boolean done = isDone(block);
        var least = block.findText("at-least");
        if (done == least.isPresent()) {
            block.fault("a gate has one of `done: true` and `at-least`");
            return Optional.empty();
        }
        return field.flatMap(deciding ->
                least.isPresent()
                        ? atLeast(block, deciding, least.get())
                        : Optional.of(new Gate.Done(deciding.key())));
    }

    private static boolean isDone(Block block) {
        boolean done = block.flag("done");
        if (block.has("done") && !done) {
            block.fault("done", "`done` is true or not there");
        }
        return done;
    }

    private static Optional<Field> field(Block block, Item item) {
        var named = block.findText("field");
        if (named.isEmpty() && item.fields().size() > 1) {
            block.fault("`field` is missing; the item has several");
            return Optional.empty();
        }
        var field =
                item.fields().stream()
                        .filter(one -> named.isEmpty() || named.get().equals(one.key().value()))
                        .findFirst();
        if (field.isEmpty()) {
            block.fault("field", "the item has no field `" + named.orElseThrow() + "`");
        }
        return field;
    }

    private Optional<Gate> atLeast(Block block, Field field, String text) {
        var asked = unitsOf(field);
        if (asked.isEmpty()) {
            block.fault("at-least", "`at-least` needs a field with a figure");
            return Optional.empty();
        }
        if (units.byName().isEmpty()) {
            return Optional.empty();
        }
        var minimum = new Amounts(units).find(asked, text);
        if (minimum.isEmpty()) {
            block.fault("at-least", "`" + text + "` is no amount with a known unit");
        } else if (!new Amounts(units).compares(minimum.get(), asked)) {
            block.fault("at-least", "`" + text + "` does not compare with the units of the field");
        }
        return minimum.map(least -> new Gate.AtLeast(field.key(), least));
    }

    private static List<String> unitsOf(Field field) {
        return switch (field.kind()) {
            case Kind.Quantity quantity -> quantity.units();
            case Kind.YesNoDetail(var own) -> own;
            case Kind.Text ignored -> List.of();
            case Kind.Date ignored -> List.of();
            case Kind.Choice ignored -> List.of();
            case Kind.Table ignored -> List.of();
        };
    }
}
