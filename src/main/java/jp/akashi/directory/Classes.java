package jp.akashi.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.directory.Facet.Gap;
import jp.akashi.item.Kind;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.FacetMark;
import jp.akashi.scheme.Field;

/// Into which classes of its facet what a field says falls.
final class Classes {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final FacetMark.Classes kind;
    private final FacetWords words;
    private final Units units;
    private final Folding folding;
    private final Map<String, List<String>> named = new HashMap<>();

    /// What classes are made with.
    record Tools(FacetWords words, Units units, Folding folding) {}

    Classes(FacetMark.Classes kind, Tools tools) {
        this.kind = kind;
        this.words = tools.words();
        this.units = tools.units();
        this.folding = tools.folding();
        if (kind instanceof FacetMark.Classes.Named(var names)) {
            names.forEach(name ->
                    named.put(name.key(), name.words().stream().map(folding::fold).toList()));
        }
    }

    /// The classes that are offered, without the gaps.
    List<Facet.Value> values(Field field) {
        return switch (kind) {
            case FacetMark.Classes.AsAnswered() -> asAnswered(field);
            case FacetMark.Classes.From(var bounds) -> from(bounds);
            case FacetMark.Classes.UpTo(var bounds) -> upTo(bounds);
            case FacetMark.Classes.Prefectures() ->
                    words.prefectures().all().stream()
                            .map(one -> new Facet.Value(one.key(), one.label(), true))
                            .toList();
            case FacetMark.Classes.Named(var names) -> named(field, names);
        };
    }

    private List<Facet.Value> asAnswered(Field field) {
        return field.kind() instanceof Kind.Choice(var options, _)
                ? options.stream()
                        .map(option -> new Facet.Value(option.key(), option.label(), true))
                        .toList()
                : List.of(known(YES), known(NO));
    }

    private List<Facet.Value> named(Field field, List<FacetMark.Name> names) {
        var values = new ArrayList<Facet.Value>();
        names.forEach(name -> values.add(new Facet.Value(name.key(), name.label(), true)));
        if (field.kind() instanceof Kind.YesNoDetail) {
            values.add(known(NO));
        }
        return values;
    }

    private Facet.Value known(String key) {
        return new Facet.Value(key, words.label(key), true);
    }

    private List<Facet.Value> from(List<Value.Quantity> bounds) {
        var values = new ArrayList<Facet.Value>();
        values.add(range(0, words.range("under", printed(bounds.getFirst()))));
        for (int at = 1; at < bounds.size(); at++) {
            values.add(
                    range(
                            at,
                            words.range(
                                    "from-under",
                                    printed(bounds.get(at - 1)),
                                    printed(bounds.get(at)))));
        }
        values.add(range(bounds.size(), words.range("from", printed(bounds.getLast()))));
        return values.reversed();
    }

    private List<Facet.Value> upTo(List<Value.Quantity> bounds) {
        var values = new ArrayList<Facet.Value>();
        values.add(range(0, words.range("up-to", printed(bounds.getFirst()))));
        for (int at = 1; at < bounds.size(); at++) {
            values.add(
                    range(
                            at,
                            words.range(
                                    "over-up-to",
                                    printed(bounds.get(at - 1)),
                                    printed(bounds.get(at)))));
        }
        values.add(range(bounds.size(), words.range("over", printed(bounds.getLast()))));
        return values;
    }

    private Label printed(Value.Quantity bound) {
        return new Label(bound.printed(), units.inEnglish(bound));
    }

    private Facet.Value range(int at, Label label) {
        return new Facet.Value(rangeKey(at), label, true);
    }

    /// `under-99`, `99-99.9`, `over-99.9`: the bounds as figures.
    private String rangeKey(int at) {
        var bounds =
                kind instanceof FacetMark.Classes.From(var from)
                        ? from
                        : kind instanceof FacetMark.Classes.UpTo(var upTo)
                                ? upTo
                                : List.<Value.Quantity>of();
        var figures = bounds.stream().map(Classes::figure).collect(Collectors.toList());
        return at == 0
                ? "to-" + figures.getFirst()
                : at == figures.size()
                        ? "from-" + figures.getLast()
                        : figures.get(at - 1) + "-to-" + figures.get(at);
    }

    private static String figure(Value.Quantity bound) {
        return bound.number().stripTrailingZeros().toPlainString();
    }

    /// Whether one thing can have only one of them.
    boolean areExclusive() {
        return !(kind instanceof FacetMark.Classes.Named)
                && !(kind instanceof FacetMark.Classes.Prefectures);
    }

    /// The classes of one value.
    List<String> of(Value value) {
        return switch (value) {
            case Value.NotDone _ -> List.of(Gap.NOT_DONE.key());
            case Value.NotDisclosed _ -> List.of(Gap.NOT_DISCLOSED.key());
            case Value.YesNo(var yes, var detail, _) -> yesNo(yes, detail);
            case Value.Words(var text) -> words(text);
            case Value.Quantity amount -> List.of(range(amount));
            case Value.Chosen(var keys, _) -> keys.isEmpty() ? List.of(Gap.BLANK.key()) : keys;
            case Value.Day _ -> List.of(Gap.OTHER.key());
            case Value.Rows _ -> List.of(Gap.OTHER.key());
        };
    }

    private List<String> yesNo(boolean yes, String detail) {
        return !yes ? List.of(NO) : named.isEmpty() ? List.of(YES) : words(detail);
    }

    private List<String> words(String text) {
        var found =
                kind instanceof FacetMark.Classes.Prefectures
                        ? List.copyOf(words.prefectures().in(text))
                        : names(folding.fold(text));
        return found.isEmpty() ? List.of(Gap.OTHER.key()) : found;
    }

    private List<String> names(String folded) {
        return named.entrySet().stream()
                .filter(name -> name.getValue().stream().anyMatch(folded::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String range(Value.Quantity amount) {
        if (amount.qualifier() == Qualifier.TARGET) {
            return Gap.TARGET.key();
        }
        return switch (kind) {
            case FacetMark.Classes.From(var bounds) ->
                    rangeKey(count(bounds, bound -> compare(amount, bound) >= 0));
            case FacetMark.Classes.UpTo(var bounds) ->
                    rangeKey(count(bounds, bound -> compare(amount, bound) > 0));
            case FacetMark.Classes.AsAnswered _ -> Gap.OTHER.key();
            case FacetMark.Classes.Prefectures _ -> Gap.OTHER.key();
            case FacetMark.Classes.Named _ -> Gap.OTHER.key();
        };
    }

    private static int count(
            List<Value.Quantity> bounds, java.util.function.Predicate<Value.Quantity> passed) {
        return (int) bounds.stream().filter(passed).count();
    }

    private int compare(Value.Quantity amount, Value.Quantity bound) {
        return units.compare(amount, bound).orElse(-1);
    }
}
