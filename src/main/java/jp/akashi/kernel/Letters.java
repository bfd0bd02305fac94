package jp.akashi.kernel;

import java.text.Normalizer;
import java.util.Locale;

/// Letters as they are compared in short texts.
public final class Letters {
    private Letters() {}

    /// The text without differences of width, case, or hiragana and katakana, and with single
    /// spaces.
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
