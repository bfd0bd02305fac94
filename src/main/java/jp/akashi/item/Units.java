package jp.akashi.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The units of the scheme's data: quantities compare when their units share a dimension.
public record Units(Map<String, Unit> byName) {
    /// `factor` base units of the dimension make one of this unit.
    public record Unit(String name, String dimension, BigDecimal factor, English english) {
        /// A unit that is called the same in English.
        public Unit(String name, String dimension, BigDecimal factor) {
            this(name, dimension, factor, new English(name, name));
        }
    }

    /// What a unit is called in English, of exactly one and of any other number.
    public record English(String one, String many) {
        String of(BigDecimal number) {
            return number.compareTo(BigDecimal.ONE) == 0 ? one : many;
        }
    }

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

    /// The bare figure with its unit in English: `10 minutes`, `99.98%`.
    public String inEnglish(Value.Quantity quantity) {
        var unit = byName.get(quantity.unit());
        var name = unit == null ? quantity.unit() : unit.english().of(quantity.number());
        return Figure.print(quantity.number()) + (name.equals("%") ? name : " " + name);
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
