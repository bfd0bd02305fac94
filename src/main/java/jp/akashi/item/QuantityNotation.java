package jp.akashi.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.item.Reading.Unreadable;
import org.jspecify.annotations.Nullable;

/// An amount in writing: `99.98% (実績値) / 2024年4月から2025年3月`.
final class QuantityNotation {
    private static final String JOINTS = "/／:：、。,，;；※";
    private static final Lexicon<Qualifier> QUALIFIERS =
            new Lexicon<>(
                    Map.ofEntries(
                            Map.entry("(実績値)", Qualifier.ACTUAL),
                            Map.entry("(実績)", Qualifier.ACTUAL),
                            Map.entry("実績値", Qualifier.ACTUAL),
                            Map.entry("実績", Qualifier.ACTUAL),
                            Map.entry("(目標値)", Qualifier.TARGET),
                            Map.entry("(目標)", Qualifier.TARGET),
                            Map.entry("目標値", Qualifier.TARGET),
                            Map.entry("目標", Qualifier.TARGET)),
                    Typed::fold,
                    JOINTS + "(（");

    private QuantityNotation() {}

    static String print(Value.Quantity value) {
        var amount = value.printed();
        var meant = value.qualifier() == null ? "" : " (" + word(value.qualifier()) + ")";
        return amount + meant + (value.note().isEmpty() ? "" : " / " + value.note());
    }

    static Reading read(Kind.Quantity kind, String text) {
        var before = qualifier(kind, text);
        var figure = Figure.read(before.rest().strip());
        if (figure.isEmpty()) {
            return Unreadable.of(Misfit.NOT_A_NUMBER, "units", units(kind.units()));
        }
        return Amount.of(kind.units(), figure.get())
                .map(amount -> read(kind, before.meaning(), amount))
                .orElseGet(() -> unitless(kind.units(), figure.get().rest().strip()));
    }

    private static Reading read(Kind.Quantity kind, @Nullable Qualifier before, Amount amount) {
        var after =
                before == null
                        ? qualifier(kind, amount.rest().strip())
                        : new Meant(before, amount.rest());
        var note = Typed.without(JOINTS, after.rest());
        return note.isEmpty() || kind.noted()
                ? new Reading.Read(
                        new Value.Quantity(amount.number(), amount.unit(), after.meaning(), note))
                : Unreadable.of(Misfit.REMARK_NOT_ASKED, "given", Typed.excerpt(note));
    }

    static String units(List<String> units) {
        return String.join("、", units);
    }

    private static Reading unitless(List<String> units, String behind) {
        boolean missing = behind.isEmpty() || (JOINTS + "(（").indexOf(behind.charAt(0)) >= 0;
        var misfit = missing ? Misfit.UNIT_MISSING : Misfit.UNIT_UNKNOWN;
        return Unreadable.of(misfit, "units", units(units))
                .with("given", Typed.excerpt(firstWord(behind)));
    }

    /// What stands where the unit should, without the remark behind it.
    private static String firstWord(String behind) {
        return behind.split("[\\s" + JOINTS + "(（]", 2)[0];
    }

    /// How a figure is meant, and the text behind that word.
    private record Meant(@Nullable Qualifier meaning, String rest) {}

    private static Meant qualifier(Kind.Quantity kind, String text) {
        return Optional.of(text)
                .filter(_ -> !kind.qualifiers().isEmpty())
                .flatMap(QUALIFIERS::start)
                .filter(start -> kind.qualifiers().contains(start.meaning()))
                .map(start -> new Meant(start.meaning(), start.rest()))
                .orElse(new Meant(null, text));
    }

    private static String word(Qualifier qualifier) {
        return switch (qualifier) {
            case ACTUAL -> "実績値";
            case TARGET -> "目標値";
        };
    }
}
