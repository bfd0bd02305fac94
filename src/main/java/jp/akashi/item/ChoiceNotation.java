package jp.akashi.item;

import java.util.LinkedHashMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.item.Reading.Unreadable;

/// Choices in writing: their Japanese labels joined by 、, then words behind a slash.
final class ChoiceNotation {
    private static final String BETWEEN = "、，,;；・";
    private static final String BEHIND = "/／(（";

    private ChoiceNotation() {}

    static String print(Kind kind, Value.Chosen value) {
        var labels =
                value.keys().stream()
                        .map(key -> kind.labelOf(key).ja())
                        .collect(Collectors.joining("、"));
        return value.detail().isEmpty() ? labels : labels + " / " + value.detail();
    }

    static Reading read(Kind.Choice kind, String text) {
        return read(kind, lexicon(kind), new TreeSet<>(), text);
    }

    /// Takes one label after the other from the text.
    private static Reading read(
            Kind.Choice kind, Lexicon<Integer> labels, TreeSet<Integer> chosen, String text) {
        var start = labels.start(text);
        if (start.isEmpty()) {
            return unknown(kind, text);
        }
        chosen.add(start.get().meaning());
        var rest = start.get().rest().strip();
        return rest.isEmpty() || BEHIND.indexOf(rest.charAt(0)) >= 0
                ? value(kind, chosen, Typed.without("/／", rest))
                : read(kind, labels, chosen, Typed.without(BETWEEN, rest));
    }

    private static Reading value(Kind.Choice kind, TreeSet<Integer> chosen, String detail) {
        if (chosen.size() > 1 && !kind.multi()) {
            return Unreadable.of(Misfit.ONE_CHOICE_ONLY, "choices", labels(kind));
        }
        var keys = chosen.stream().map(place -> kind.options().get(place).key()).toList();
        return new Reading.Read(new Value.Chosen(keys, detail));
    }

    private static Reading unknown(Kind.Choice kind, String rest) {
        return Unreadable.of(Misfit.CHOICE_UNKNOWN, "choices", labels(kind))
                .with("given", Typed.excerpt(rest));
    }

    private static String labels(Kind.Choice kind) {
        return kind.options().stream()
                .map(option -> option.label().ja())
                .collect(Collectors.joining("、"));
    }

    /// The places of the options by their folded labels.
    private static Lexicon<Integer> lexicon(Kind.Choice kind) {
        var places = new LinkedHashMap<String, Integer>();
        for (int place = 0; place < kind.options().size(); place++) {
            places.put(Typed.fold(kind.options().get(place).label().ja()), place);
        }
        return new Lexicon<>(places, Typed::fold, BETWEEN + BEHIND);
    }
}
