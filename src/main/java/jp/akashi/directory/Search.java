package jp.akashi.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.SchemeId;

/// What somebody looks for in the register: words that must all occur, perhaps one scheme, and a
/// page of the result.
public record Search(List<String> words, Optional<SchemeId> scheme, Order order, Slice slice) {
    /// Which part of the result: `limit` lines from the `offset`-th on.
    public record Slice(int offset, int limit) {
        public Slice {
            if (offset < 0 || limit < 1 || limit > 100) {
                throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
            }
        }
    }

    public enum Order {
        NEWEST,
        NAME,
        PROVIDER
    }

    public Search {
        words = words.stream().map(Search::folded).toList();
    }

    /// Words as typed, told apart by spaces of any width.
    public static List<String> words(String typed) {
        return Arrays.stream(folded(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// The form in which words and texts are compared: no difference of width, case, or hiragana
    /// and katakana.
    public static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length());
        plain.codePoints()
                .map(point -> point >= 'ァ' && point <= 'ヶ' ? point - ('ァ' - 'ぁ') : point)
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .forEach(folded::appendCodePoint);
        return folded.toString().replaceAll(" +", " ").strip();
    }
}
