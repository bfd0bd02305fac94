package jp.akashi.item;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Words that may stand first in an answer, found however they are spelt.
///
/// @param words by their folded spelling
/// @param stops the characters that may follow a word directly, beside blanks and the end
record Lexicon<T>(Map<String, T> words, UnaryOperator<String> fold, String stops) {
    /// Characters by which a word may be written longer than it folds to.
    private static final int SLACK = 10;

    /// What the first word means, and the text behind it.
    record Start<T>(T meaning, String rest) {}

    Lexicon {
        words = Map.copyOf(words);
    }

    Optional<Start<T>> start(String text) {
        int longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
        int last = Math.min(text.length(), 2 * longest + SLACK);
        Optional<Start<T>> found = Optional.empty();
        for (int end = 1; end <= last; end++) {
            var meaning = words.get(fold.apply(text.substring(0, end)));
            if (meaning != null && stopsAt(text, end)) {
                found = Optional.of(new Start<>(meaning, text.substring(end)));
            }
        }
        return found;
    }

    /// Whether a word may end here.
    boolean stopsAt(String text, int end) {
        return end == text.length()
                || !Character.isWhitespace(text.charAt(end - 1))
                        && (Character.isWhitespace(text.charAt(end))
                                || stops.indexOf(text.charAt(end)) >= 0);
    }
}
