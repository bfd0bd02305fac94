package jp.akashi.item;

import java.text.Normalizer;
import java.util.Locale;

/// What a person typed or pasted. Words are published as they were written, so only what cannot be
/// seen is changed.
public final class Typed {
    private Typed() {}

    /// The text with line feeds as its only line ends, spaces for tabs, nothing invisible that
    /// would break a page or a workbook, and no blanks around it.
    public static String clean(String raw) {
        var text = raw.replace("\r\n", "\n");
        var clean = new StringBuilder(text.length());
        text.codePoints().map(Typed::cleaned).filter(c -> c >= 0).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /// The form in which figures, units, choices and names are compared: NFKC, lower case, no
    /// blanks.
    static String fold(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var dense = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            if (!Character.isWhitespace(folded.charAt(at))) {
                dense.append(folded.charAt(at));
            }
        }
        return dense.toString();
    }

    /// Full-width ASCII and the ideographic space as ASCII; every other character as it is, so that
    /// places in the text stay the same.
    static String narrow(String text) {
        return text.codePoints()
                .map(c -> c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c == 0x3000 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The length as people count it.
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The text without one leading character of `marks` and the blanks around it.
    static String without(String marks, String text) {
        var rest = text.strip();
        return !rest.isEmpty() && marks.indexOf(rest.charAt(0)) >= 0
                ? rest.substring(1).strip()
                : rest;
    }

    /// A few characters of a text for a sentence about it.
    static String excerpt(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return length(line) <= 30 ? line : line.substring(0, line.offsetByCodePoints(0, 30)) + "…";
    }

    private static int cleaned(int c) {
        return switch (c) {
            case '\n', '\r', 0x0b, 0x0c, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t', 0xa0 -> ' ';
            default -> isBreaking(c) ? -1 : c;
        };
    }

    /// Controls, halves of characters, marks that turn the direction of writing, zero-width blanks
    /// and code points that are no characters.
    private static boolean isBreaking(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200b
                || c == 0x2060
                || c == 0xfeff
                || c >= 0xfdd0 && c <= 0xfdef
                || (c & 0xfffe) == 0xfffe;
    }
}
