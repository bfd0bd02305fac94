package jp.akashi.paper;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Checks that the house's typefaces have every character of a text.
final class Printable {
    private Printable() {}

    /// @param field the name of the text, a fact of the obstacle beside `character` and `code`
    static Outcome<String> check(String field, String text) {
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
