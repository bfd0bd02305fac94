package jp.akashi.schemefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Units;
import jp.akashi.item.Value;

/// Reads amounts that a field's answer is held against.
public record Amounts(Units units) {
    /// The amount in any unit, spelt as the field spells it where the field has it.
    ///
    /// @param asked the units of the field
    public Optional<Value.Quantity> find(List<String> asked, String text) {
        var all = new LinkedHashSet<>(asked);
        all.addAll(new TreeSet<>(units.byName().keySet()));
        var any = new Kind.Quantity(List.copyOf(all), List.of(), false);
        return Notation.read(any, text) instanceof Reading.Read(Value.Quantity amount)
                ? Optional.of(amount)
                : Optional.empty();
    }

    /// Whether the amount compares with each of a field's units.
    public boolean compares(Value.Quantity amount, List<String> asked) {
        return asked.stream().allMatch(unit -> compares(amount, unit));
    }

    private boolean compares(Value.Quantity amount, String unit) {
        return !units.byName().containsKey(unit)
                || units.compare(amount, new Value.Quantity(amount.number(), unit, null, ""))
                        .isPresent();
    }
}
