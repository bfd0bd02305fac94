package jp.akashi.disclosure;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Schemes.Product;

/// Finds product names in public answers on security measures (000 FAQ: 対応製品名は公開しない). Names are
/// compared without width and case; one in Latin letters counts only as a whole word.
final class ProductNames {
    /// @param place where it stands in the list
    private record Name(int place, Product listed, String plain) {}

    /// The names by their first letter, so that a text is gone through once.
    private final Map<Character, List<Name>> byFirst;

    ProductNames(List<Product> listed) {
        this.byFirst =
                IntStream.range(0, listed.size())
                        .mapToObj(place -> name(place, listed.get(place)))
                        .collect(Collectors.groupingBy(name -> name.plain().charAt(0)));
    }

    private static Name name(int place, Product listed) {
        return new Name(place, listed, plain(listed.name()));
    }

    List<Finding> namedIn(Sheet.Blank blank, Value value) {
        if (!blank.row().item().traits().sensitive()) {
            return List.of();
        }
        var text = plain(Texts.of(value).reduce("", (one, next) -> one + "\n" + next));
        return named(text).stream()
                .map(name -> Finding.warn(obstacle(name.listed()), blank.spot()))
                .toList();
    }

    private static Obstacle obstacle(Product product) {
        var named = Obstacle.of(DisclosureRules.NO_PRODUCT, "word", product.name());
        return product.instead().isEmpty()
                ? named.with("case", "word")
                : named.with("case", "instead").with("instead", product.instead());
    }

    /// The names in a text, in the order of the list.
    private SortedSet<Name> named(String text) {
        var named = new TreeSet<Name>(Comparator.comparingInt(Name::place));
        for (int at = 0; at < text.length(); at++) {
            for (var name : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(name.plain(), at)
                        && isWhole(text, at, at + name.plain().length())) {
                    named.add(name);
                }
            }
        }
        return named;
    }

    private static boolean isWhole(String text, int from, int to) {
        return !(from > 0 && isLatin(text.charAt(from)) && isLatin(text.charAt(from - 1)))
                && !(to < text.length()
                        && isLatin(text.charAt(to - 1))
                        && isLatin(text.charAt(to)));
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ \\t\\u3000]+", " ");
    }
}
