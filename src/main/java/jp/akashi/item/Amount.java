package jp.akashi.item;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number with one of the units a field knows at the beginning of a text, and the text behind it.
record Amount(BigDecimal number, String unit, String rest) {
    private static final Pattern MONTH = Pattern.compile("[ヶヵケカか箇個]月");
    private static final Pattern SPAN = Pattern.compile("(?<=[分日月年])間$");
    private static final String STOPS = "/／(（:：、。,，;；※";

    static Optional<Amount> read(List<String> units, String text) {
        return units.isEmpty()
                ? Optional.empty()
                : Figure.read(text).flatMap(figure -> of(units, figure));
    }

    /// The figure with the unit behind it; where a field knows one unit only, a bare figure has it.
    static Optional<Amount> of(List<String> units, Figure figure) {
        var behind = figure.rest().strip();
        if (units.size() == 1 && (behind.isEmpty() || "/／".indexOf(behind.charAt(0)) >= 0)) {
            return Optional.of(new Amount(figure.number(), units.getFirst(), behind));
        }
        return lexicon(units)
                .start(behind)
                .map(start -> new Amount(figure.number(), start.meaning(), start.rest()));
    }

    Value.Quantity quantity() {
        return new Value.Quantity(number, unit, null, "");
    }

    private static Lexicon<String> lexicon(List<String> units) {
        var words = new LinkedHashMap<String, String>();
        units.forEach(unit -> words.putIfAbsent(folded(unit), unit));
        return new Lexicon<>(words, Amount::folded, STOPS);
    }

    /// The spellings of a unit as one: ヶ月 か月 カ月, 分 分間, 名 人, % パーセント.
    private static String folded(String unit) {
        var month = MONTH.matcher(Typed.fold(unit)).replaceAll("ヶ月");
        var plain = SPAN.matcher(month).replaceFirst("");
        return switch (plain) {
            case "パーセント" -> "%";
            case "人" -> "名";
            default -> plain;
        };
    }
}
