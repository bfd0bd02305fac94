package jp.akashi.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The units of the scheme's data: quantities compare when their units share a dimension.
public record Units(Map<String, Unit> byName) {
    /// `factor` base units of the dimension make one of this unit.
    public record Unit(String name, String dimension, BigDecimal factor) {}

    public Units {
        byName = Map.copyOf(byName);
    }

    public static Units of(List<Unit> units) {
        return new Units(units.stream().collect(Collectors.toMap(Unit::name, unit -> unit)));
    }

    /// The amount in the base unit of its dimension.
    ///
    /// @throws IllegalArgumentException for a unit the scheme's data does not have
    public BigDecimal inBase(Value.Quantity quantity) {
        return quantity.number().multiply(get(quantity.unit()).factor());
    }

    /// Compares two amounts, or says nothing when their units measure different things.
    public Optional<Integer> compare(Value.Quantity one, Value.Quantity other) {
        return get(one.unit()).dimension().equals(get(other.unit()).dimension())
                ? Optional.of(inBase(one).compareTo(inBase(other)))
                : Optional.empty();
    }

    /// @throws IllegalArgumentException for a unit the scheme's data does not have
    public Unit get(String name) {
        var unit = byName.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("unknown unit: " + name);
        }
        return unit;
    }
}
