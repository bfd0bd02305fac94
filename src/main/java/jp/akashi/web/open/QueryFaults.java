package jp.akashi.web.open;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.akashi.directory.Facets;
import jp.akashi.kernel.Label;

/// What can be wrong with the address of a list, in words that say how it should be.
final class QueryFaults {
    private static final int SHOWN = 60;

    private QueryFaults() {}

    static Optional<Label> words(String words) {
        return words.length() <= Query.LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Label(
                                "検索の言葉は%d文字までで入力してください(いまは%d文字です)。"
                                        .formatted(Query.LONGEST, words.length()),
                                "Search for at most %d characters (these are %d)."
                                        .formatted(Query.LONGEST, words.length())));
    }

    static Optional<Label> order() {
        return Optional.of(
                new Label(
                        "「並び順」の指定が正しくありません。関連の高い順(relevance)、新しい順(newest)、サービス名順(name)、事業者名順(provider)から選んでください。",
                        "The order can be relevance, newest, name or provider."));
    }

    static Optional<Label> page() {
        return Optional.of(
                new Label("「ページ」は1以上の整数で指定してください。", "The page has to be a whole number from 1."));
    }

    static Optional<Label> picked(Picked picked) {
        var unreadable = picked.unreadable();
        return unreadable.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Label(
                                "認定番号として読み取れないものがあります: " + String.join("、", unreadable),
                                "Not a certification number: " + String.join(", ", unreadable)));
    }

    /// Reads the values of facets into `chosen`. A name with a dot can only be meant as an item.
    static Optional<Label> facets(
            Map<String, List<String>> parameters, Facets facets, Map<String, Set<String>> chosen) {
        for (var parameter : parameters.entrySet()) {
            var name = parameter.getKey();
            var facet = facets.find(name);
            if (facet.isEmpty() && name.contains(".")) {
                return Optional.of(unknownFacet(name));
            }
            if (facet.isPresent()) {
                var values = new TreeSet<>(parameter.getValue());
                values.removeIf(String::isBlank);
                for (var value : values) {
                    if (!Query.offers(facet.get(), value)) {
                        return Optional.of(unknownValue(facet.get().label(), value));
                    }
                }
                if (!values.isEmpty()) {
                    chosen.put(name, values);
                }
            }
        }
        return Optional.empty();
    }

    private static Label unknownFacet(String name) {
        return new Label(
                "「%s」で絞り込むことはできません。一覧の絞り込みから選び直してください。".formatted(cut(name)),
                "The list cannot be narrowed by “%s”. Choose among the filters of the list."
                        .formatted(cut(name)));
    }

    private static Label unknownValue(Label facet, String value) {
        return new Label(
                "「%s」に「%s」という選択肢はありません。一覧の絞り込みから選び直してください。".formatted(facet.ja(), cut(value)),
                "“%s” has no value “%s”. Choose among the filters of the list."
                        .formatted(facet.en(), cut(value)));
    }

    private static String cut(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
