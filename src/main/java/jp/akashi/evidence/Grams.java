package jp.akashi.evidence;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text as pairs of neighbouring letters, so that no dictionary is needed: 復元試験 has
/// 復元, 元試 and 試験. Hiragana joins words and says little, so it is left out.
final class Grams {
    private static final Pattern RUN =
            Pattern.compile("[\\p{IsHan}々]+|[\\p{IsKatakana}ー]+|[A-Za-z]{2,}");

    private Grams() {}

    static Set<String> of(CharSequence text) {
        var grams = new LinkedHashSet<String>();
        var runs = RUN.matcher(text);
        while (runs.find()) {
            var run = runs.group();
            if (Character.isLetter(run.charAt(0)) && run.charAt(0) < 128) {
                grams.add(run.toLowerCase(Locale.ROOT));
                continue;
            }
            for (int at = 0; at + 1 < run.length(); at++) {
                grams.add(run.substring(at, at + 2));
            }
        }
        return grams;
    }

    /// The share of one text's pairs that another has as well.
    static double share(Set<String> of, Set<String> in) {
        if (of.isEmpty()) {
            return 0;
        }
        return (double) of.stream().filter(in::contains).count() / of.size();
    }
}
