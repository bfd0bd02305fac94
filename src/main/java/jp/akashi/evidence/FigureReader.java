package jp.akashi.evidence;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.item.Units;
import jp.akashi.item.Value;

/// The figures on a page: with the unit behind them (12億5,000万円), with that of the other end of a
/// range (5~10分), or with the one the page declares for its table (単位:百万円, 稼働率(%)).
final class FigureReader {
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,20})(?:\\.\\d{1,9})?";
    private static final BigDecimal OKU = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MAN = BigDecimal.valueOf(10_000);

    /// Fewer characters than this may be a note or a row number.
    private static final int TELLING = 3;

    private final Map<String, String> unitBySpelling;
    private final Pattern figure;
    private final Pattern declared;

    /// A figure, where it stands, whether its unit is beyond doubt, and how it is written there.
    record Figure(Value.Quantity quantity, int at, boolean sure, String seen) {}

    FigureReader(Units units) {
        this.unitBySpelling =
                units.byName().keySet().stream()
                        .collect(
                                Collectors.toMap(
                                        FigureReader::folded,
                                        Function.identity(),
                                        (one, _) -> one));
        var unit =
                unitBySpelling.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"));
        this.figure =
                Pattern.compile(
                        "(?<![\\d.,A-Za-z])(?<sign>[△▲]|(?<!\\d)-)?(?:(?<oku>"
                                + NUMBER
                                + ")億)?(?:(?<man>"
                                + NUMBER
                                + ")万)?(?<rest>"
                                + NUMBER
                                + ")?(?<=[\\d億万])(?![\\d.,]*\\d) ?(?<unit>"
                                + unit
                                + ")?",
                        Pattern.CASE_INSENSITIVE);
        this.declared =
                Pattern.compile(
                        "単位[:は ]?(?<one>" + unit + ")|[(\\[](?:単位:?)?(?<other>" + unit + ")[)\\]]",
                        Pattern.CASE_INSENSITIVE);
    }

    List<Figure> read(String text) {
        var units =
                declared.matcher(text)
                        .results()
                        .map(found ->
                                found.group("one") == null
                                        ? found.group("other")
                                        : found.group("one"))
                        .map(this::unit)
                        .distinct()
                        .toList();
        var found = figure.matcher(text).results().filter(one -> hasNumber(one)).toList();
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < found.size(); i++) {
            var own = found.get(i).group("unit");
            if (own != null) {
                figures.addAll(signed(figure(found.get(i), unit(own), true)));
            } else {
                inherited(text, found, i).forEach(figures::add);
                bare(found.get(i), units).forEach(figures::add);
            }
        }
        return figures;
    }

    /// A dash or a triangle may also be the mark of a list.
    private static List<Figure> signed(Figure figure) {
        var amount = figure.quantity();
        return amount.number().signum() >= 0
                ? List.of(figure)
                : List.of(
                        figure,
                        new Figure(
                                new Value.Quantity(
                                        amount.number().negate(), amount.unit(), null, ""),
                                figure.at(),
                                false,
                                figure.seen()));
    }

    private Stream<Figure> inherited(String text, List<MatchResult> found, int index) {
        if (index + 1 == found.size()) {
            return Stream.of();
        }
        var next = found.get(index + 1);
        var between = text.substring(found.get(index).end(), next.start());
        return between.strip().matches("[~〜・、/-]") && next.group("unit") != null
                ? Stream.of(figure(found.get(index), unit(next.group("unit")), false))
                : Stream.of();
    }

    private Stream<Figure> bare(MatchResult found, List<String> units) {
        boolean sure = units.size() == 1 && found.group().length() >= TELLING;
        return units.stream().map(unit -> figure(found, unit, sure));
    }

    private static Figure figure(MatchResult found, String unit, boolean sure) {
        var number =
                part(found, "oku")
                        .multiply(OKU)
                        .add(part(found, "man").multiply(MAN))
                        .add(part(found, "rest"));
        var signed = found.group("sign") == null ? number : number.negate();
        return new Figure(
                new Value.Quantity(signed, unit, null, ""),
                found.start(),
                sure,
                found.group().strip());
    }

    private static boolean hasNumber(MatchResult found) {
        return Stream.of("oku", "man", "rest").anyMatch(part -> found.group(part) != null);
    }

    private static BigDecimal part(MatchResult found, String name) {
        var digits = found.group(name);
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits.replace(",", ""));
    }

    private String unit(String spelling) {
        return unitBySpelling.getOrDefault(folded(spelling), spelling);
    }

    /// As it stands on a page that was read: ㎡ is m2 there.
    private static String folded(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
