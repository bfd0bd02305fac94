package jp.akashi.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// The form in which words and texts are compared (表記ゆれの吸収): no difference of width, case, hiragana
/// and katakana, of spaces, nor of old and new forms of a character (髙・高).
public final class Folding {
    /// Only what the character set itself says, without old forms.
    public static final Folding PLAIN = new Folding(Map.of());

    private static final char CARE = 0;
    private static final int KANA = 'ァ' - 'ぁ';

    private final Map<Integer, Integer> forms;

    /// What one character becomes whatever follows it; `CARE` where that has to be worked out.
    private final char[] simple = new char[0x10000];

    /// @param forms by code point the one that stands for it
    public Folding(Map<Integer, Integer> forms) {
        this.forms = Map.copyOf(forms);
        for (int point = 1; point < simple.length; point++) {
            simple[point] = simple(point);
        }
    }

    private char simple(int point) {
        if (Character.isSurrogate((char) point) || joins(point) || isDropped(point)) {
            return CARE;
        }
        var folded = segment(Character.toString(point));
        return folded.length() == 1 ? folded.charAt(0) : CARE;
    }

    public String fold(String text) {
        var out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            char one = simple[text.charAt(at)];
            if (one != CARE && (at + 1 == text.length() || simple[text.charAt(at + 1)] != CARE)) {
                append(out, one);
                at++;
            } else {
                int end = segmentEnd(text, at);
                segment(text.substring(at, end)).chars().forEach(sign -> append(out, (char) sign));
                at = end;
            }
        }
        return trimmed(out);
    }

    /// No space at the beginning, and none after another.
    private static void append(StringBuilder out, char sign) {
        if (sign != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(sign);
        }
    }

    /// The folded text together with where each of its characters came from.
    public Folded trace(String text) {
        var out = new StringBuilder(text.length());
        var from = new int[2 * text.length() + 16];
        var to = new int[from.length];
        for (int at = 0; at < text.length(); ) {
            int end = segmentEnd(text, at);
            int before = out.length();
            segment(text.substring(at, end)).chars().forEach(sign -> append(out, (char) sign));
            if (out.length() > from.length) {
                from = Arrays.copyOf(from, 2 * out.length());
                to = Arrays.copyOf(to, from.length);
            }
            Arrays.fill(from, before, out.length(), at);
            Arrays.fill(to, before, out.length(), end);
            at = end;
        }
        return new Folded(trimmed(out), from, to);
    }

    private static int segmentEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && joins(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// Whether a character belongs to the one before it.
    private static boolean joins(int point) {
        if (point < 0x300) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == 'ﾞ'
                || point == 'ﾟ'
                || isJamo(point);
    }

    /// A vowel or an end of a Korean syllable, in whichever of its shapes: it becomes one sign with
    /// what stands before it.
    private static boolean isJamo(int point) {
        boolean letter =
                point >= 0x1160 && point <= 0x11FF
                        || point >= 0x3131 && point <= 0x318E
                        || point >= 0xFFA0 && point <= 0xFFDC;
        if (!letter) {
            return false;
        }
        char plain =
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).charAt(0);
        return plain >= 0x1160 && plain <= 0x11FF;
    }

    private static boolean isDropped(int point) {
        return Character.getType(point) == Character.FORMAT
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF;
    }

    private String segment(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(point -> !isDropped(point)).forEach(kept::appendCodePoint);
        var plain = Normalizer.normalize(kept, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder();
        plain.codePoints().map(this::form).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private int form(int point) {
        if (point >= 'ァ' && point <= 'ヶ' || point == 'ヽ' || point == 'ヾ') {
            return point - KANA;
        }
        if (Character.isWhitespace(point) || Character.isISOControl(point)) {
            return ' ';
        }
        return forms.getOrDefault(point, point);
    }

    private static String trimmed(StringBuilder folded) {
        int length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' '
                ? folded.substring(0, length - 1)
                : folded.toString();
    }
}
