package jp.akashi.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant.
public final class Nearest {
    private static final int SLIPS = 2;

    private Nearest() {}

    /// The word that is at most two slips of the finger away: a letter wrong, missing or too many.
    public static Optional<String> to(String typed, Collection<String> words) {
        return words.stream()
                .filter(word -> slips(typed, word) <= SLIPS)
                .min(Comparator.comparingInt(word -> slips(typed, word)));
    }

    /// The nearest of the words, however far away it is and whether or not it is written in
    /// capitals.
    static String among(Collection<String> words, String typed) {
        return words.stream()
                .min(
                        Comparator.comparingInt((String word) -> slips(lower(typed), lower(word)))
                                .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Levenshtein's distance, a row at a time.
    private static int slips(String typed, String word) {
        var row = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int replaced = diagonal + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[word.length()];
    }
}
