package jp.akashi.web.open.items;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.directory.Distribution;
import jp.akashi.directory.Distribution.Measure;
import jp.akashi.directory.Reply;
import jp.akashi.directory.Spread;
import jp.akashi.item.Kind;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.State;
import jp.akashi.web.kit.Tongue;

/// How one blank of an item is answered, ready to be shown.
///
/// @param replies whether anything is said
/// @param answers what is said: yes and no, the choices, the years
/// @param figures by what they measure
public record BlankView(
        String label, int asked, List<Bar> replies, List<Bar> answers, List<Figures> figures) {
    /// Figures with the least, the middle one and the most, and where the service looked at stands.
    public record Figures(
            boolean isTarget,
            int count,
            String least,
            String median,
            String most,
            List<Bar> bars,
            List<String> standing) {}

    /// What an answer is shown beside: that of the service looked at, and the list of services.
    record Around(Own own, Listed listed) {}

    static BlankView of(Field field, Distribution.Blank blank, Around around, Tongue tongue) {
        return new Maker(field, blank, around, tongue).view();
    }

    private record Maker(Field field, Distribution.Blank blank, Around around, Tongue tongue) {
        Own own() {
            return around.own();
        }

        private String list(String value) {
            return around.listed().by(field.key(), value);
        }

        BlankView view() {
            var answers = new ArrayList<Bar>();
            answers.addAll(yesNo());
            answers.addAll(choices());
            answers.addAll(years());
            return new BlankView(
                    say().of(field.label()),
                    blank.asked(),
                    replies(),
                    List.copyOf(answers),
                    blank.figures().entrySet().stream()
                            .sorted(
                                    Map.Entry.comparingByKey(
                                            Comparator.comparing(Measure::isTarget)
                                                    .thenComparing(Measure::dimension)))
                            .map(entry -> figures(entry.getKey(), entry.getValue()))
                            .toList());
        }

        private Language say() {
            return tongue.say();
        }

        private List<Bar> replies() {
            var bars = new ArrayList<Bar>();
            for (var reply : Reply.values()) {
                var state = say().of(state(reply).label());
                bars.add(
                        Bar.of(state, blank.of(reply), blank.asked())
                                .own(own().reply(field.key()).filter(reply::equals).isPresent()));
            }
            return List.copyOf(bars);
        }

        private List<Bar> yesNo() {
            var yesNo = blank.yesNo();
            if (yesNo.isEmpty()) {
                return List.of();
            }
            int all = yesNo.yes() + yesNo.no() + yesNo.mixed();
            var flags = own().flags(field.key());
            var bars = new ArrayList<Bar>();
            bars.add(
                    Bar.of(tongue.yesNo(true), yesNo.yes(), all)
                            .own(flags.equals(List.of(true)))
                            .at(list("yes")));
            bars.add(
                    Bar.of(tongue.yesNo(false), yesNo.no(), all)
                            .own(flags.equals(List.of(false)))
                            .at(list("no")));
            if (yesNo.mixed() > 0) {
                var mixed = say().of("データセンターにより異なる", "Differs between data centres");
                bars.add(Bar.of(mixed, yesNo.mixed(), all).own(flags.size() == 2));
            }
            return bars;
        }

        private List<Bar> choices() {
            return field.kind() instanceof Kind.Choice(var options, _) && blank.of(Reply.SAID) > 0
                    ? options.stream()
                            .map(option ->
                                    Bar.of(
                                                    say().of(option.label()),
                                                    blank.choices().getOrDefault(option.key(), 0),
                                                    blank.of(Reply.SAID))
                                            .own(own().choices(field.key()).contains(option.key()))
                                            .at(list(option.key())))
                            .toList()
                    : List.of();
        }

        private List<Bar> years() {
            int all = blank.years().values().stream().mapToInt(Integer::intValue).sum();
            return blank.years().entrySet().stream()
                    .map(year ->
                            Bar.of(
                                            say().of(year.getKey() + "年", "" + year.getKey()),
                                            year.getValue(),
                                            all)
                                    .own(own().years(field.key()).contains(year.getKey())))
                    .toList();
        }

        private Figures figures(Measure measure, Spread spread) {
            var unit = unit(measure);
            var mine = own().figures(field.key(), measure, tongue.units());
            return new Figures(
                    measure.isTarget(),
                    spread.count(),
                    print(spread.least(), unit),
                    print(spread.median(), unit),
                    print(spread.most(), unit),
                    spread.isFew() ? each(spread, unit, mine) : ranges(spread, unit, mine),
                    mine.stream().map(figure -> standing(figure, spread, unit)).toList());
        }

        private List<Bar> each(Spread spread, Units.Unit unit, List<BigDecimal> mine) {
            return spread.figures().entrySet().stream()
                    .map(figure ->
                            Bar.of(print(figure.getKey(), unit), figure.getValue(), spread.count())
                                    .own(mine.contains(figure.getKey())))
                    .toList();
        }

        private List<Bar> ranges(Spread spread, Units.Unit unit, List<BigDecimal> mine) {
            return spread.inUnit(unit.factor()).ranges().stream()
                    .map(range -> {
                        var from = tongue.figure(quantity(range.from(), unit));
                        var below = tongue.figure(quantity(range.below(), unit));
                        var label =
                                say().of(from + "以上 " + below + "未満", from + " to under " + below);
                        return Bar.of(label, range.count(), spread.count())
                                .own(
                                        mine.stream()
                                                .map(figure -> inUnit(figure, unit))
                                                .anyMatch(range::holds));
                    })
                    .toList();
        }

        private String standing(BigDecimal figure, Spread spread, Units.Unit unit) {
            var rank = spread.rank(figure);
            return say().of(
                            "%s: これより小さい値 %d件、同じ値 %d件、大きい値 %d件"
                                    .formatted(
                                            print(figure, unit),
                                            rank.below(),
                                            rank.same(),
                                            rank.above()),
                            "%s: %d smaller, %d the same, %d larger"
                                    .formatted(
                                            print(figure, unit),
                                            rank.below(),
                                            rank.same(),
                                            rank.above()));
        }

        /// The unit the form proposes, or any of the dimension.
        private Units.Unit unit(Measure measure) {
            var proposed =
                    switch (field.kind()) {
                        case Kind.Quantity quantity -> quantity.units();
                        case Kind.YesNoDetail(var units) -> units;
                        case Kind.Text _ -> List.<String>of();
                        case Kind.Date _ -> List.<String>of();
                        case Kind.Choice _ -> List.<String>of();
                        case Kind.Table _ -> List.<String>of();
                    };
            return proposed.stream()
                    .map(tongue.units()::get)
                    .filter(unit -> unit.dimension().equals(measure.dimension()))
                    .findFirst()
                    .or(() -> base(measure))
                    .orElseThrow();
        }

        private Optional<Units.Unit> base(Measure measure) {
            return tongue.units().byName().values().stream()
                    .filter(unit -> unit.dimension().equals(measure.dimension()))
                    .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                    .min(Comparator.comparing(Units.Unit::name));
        }

        private String print(BigDecimal base, Units.Unit unit) {
            return tongue.figure(quantity(inUnit(base, unit), unit));
        }

        private static BigDecimal inUnit(BigDecimal base, Units.Unit unit) {
            return Spread.inUnit(base, unit.factor());
        }

        private static Value.Quantity quantity(BigDecimal number, Units.Unit unit) {
            return new Value.Quantity(number, unit.name(), null, "");
        }
    }

    static State state(Reply reply) {
        return switch (reply) {
            case SAID -> State.SAID;
            case NOT_DONE -> State.NOT_DONE;
            case NOT_DISCLOSED -> State.NOT_DISCLOSED;
            case WITHHELD -> State.WITHHELD;
            case BLANK -> State.BLANK;
        };
    }

    public boolean isAnswered() {
        return !answers.isEmpty() || !figures.isEmpty();
    }
}
