package jp.akashi.disclosure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;

/// Finds product names in public answers on security measures (000 FAQ: 対応製品名は公開しない). Names are
/// compared without width and case; one in Latin letters counts only as a whole word.
final class ProductNames {
    private record Name(String asListed, String plain) {}

    private final List<Name> names;

    ProductNames(List<String> listed) {
        this.names = listed.stream().map(name -> new Name(name, plain(name))).toList();
    }

    List<Finding> namedIn(Sheet.Blank blank, Value value) {
        if (!blank.row().item().traits().sensitive()) {
            return List.of();
        }
        var text = plain(Texts.of(value).reduce("", (one, next) -> one + "\n" + next));
        return names.stream()
                .filter(isIn(text))
                .map(name ->
                        Finding.warn(
                                Obstacle.of(DisclosureRules.NO_PRODUCT, "word", name.asListed()),
                                blank.spot()))
                .toList();
    }

    private static Predicate<Name> isIn(String text) {
        return name ->
                Stream.iterate(
                                text.indexOf(name.plain()),
                                at -> at >= 0,
                                at -> text.indexOf(name.plain(), at + 1))
                        .anyMatch(at -> isWhole(text, at, at + name.plain().length()));
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
