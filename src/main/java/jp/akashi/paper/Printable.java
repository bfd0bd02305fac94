package jp.akashi.paper;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Checks that the house's typefaces have every character of a text.
public final class Printable {
    /// A letter with what is set upon it; not one in another form of the same letter (異体字), which
    /// stays as it is.
    private static final Pattern CLUSTER =
            Pattern.compile("\\P{M}[\\p{M}&&[^\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]]+");

    private Printable() {}

    /// Letters and the marks upon them as single signs, where there are such; all else as it is.
    static String composed(String text) {
        return CLUSTER.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                Normalizer.normalize(found.group(), Normalizer.Form.NFC)));
    }

    /// @param field the name of the text, a fact of the obstacle beside `character` and `code`
    public static Outcome<String> check(String field, String text) {
        var missing = Typefaces.findMissing(text);
        if (missing.isEmpty()) {
            return Outcome.done(text);
        }
        int code = missing.getAsInt();
        return Outcome.refused(
                Obstacle.of(PaperRules.PRINTABLE, "field", field)
                        .with("character", Character.toString(code))
                        .with("code", "U+%04X".formatted(code)));
    }
}
