package jp.akashi.web.provider.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.item.Misfit;
import jp.akashi.item.Notation;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;
import org.jspecify.annotations.Nullable;

/// A number with its unit: the number, the unit to choose, how it is meant, and a remark.
record QuantityControl(Kind.Quantity kind) implements Control {
    @Override
    public String main() {
        return "number";
    }

    @Override
    public Map<String, List<String>> write(Value value) {
        var typed = new LinkedHashMap<String, List<String>>();
        if (value instanceof Value.Quantity(var number, var unit, var qualifier, var note)) {
            typed.put("number", List.of(number.toPlainString()));
            typed.put("unit", List.of(unit));
            typed.put("meant", List.of(qualifier == null ? "" : qualifier.name()));
            typed.put("note", List.of(note));
        }
        return typed;
    }

    @Override
    public Reading read(Entry entry) {
        var number = Typed.clean(entry.first("number"));
        var note = Typed.clean(entry.first("note"));
        var meant = qualifier(entry.first("meant"));
        if (number.isEmpty()) {
            return note.isEmpty() && meant == null
                    ? new Reading.Blank()
                    : new Reading.Unreadable(
                            Misfit.NOT_A_NUMBER, Map.of("units", String.join("、", kind.units())));
        }
        return amount(kind, number, entry.first("unit"))
                        instanceof Reading.Read(Value.Quantity read)
                ? value(read, meant, note)
                : amount(kind, number, entry.first("unit"));
    }

    /// The number as typed, perhaps with a unit of its own behind it; else it has the chosen one.
    static Reading amount(Kind.Quantity kind, String number, String unit) {
        var alone = Notation.read(kind, number);
        return alone instanceof Reading.Unreadable(Misfit misfit, _)
                        && misfit == Misfit.UNIT_MISSING
                        && kind.units().contains(unit)
                ? Notation.read(kind, number + unit)
                : alone;
    }

    /// What was typed behind the number counts; the other controls say the rest.
    private static Reading value(Value.Quantity read, @Nullable Qualifier meant, String note) {
        var qualifier = read.qualifier() == null ? meant : read.qualifier();
        var words =
                read.note().isEmpty() || read.note().equals(note)
                        ? note
                        : read.note() + joined(note);
        return Control.within(
                words, new Value.Quantity(read.number(), read.unit(), qualifier, words));
    }

    private static String joined(String note) {
        return note.isEmpty() ? "" : " " + note;
    }

    private static @Nullable Qualifier qualifier(String name) {
        return Arrays.stream(Qualifier.values())
                .filter(qualifier -> qualifier.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
