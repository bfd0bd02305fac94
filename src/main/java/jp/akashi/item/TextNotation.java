package jp.akashi.item;

import jp.akashi.item.Reading.Unreadable;

/// Words in writing: as they are. Only a text that has to have a form, such as a number of 13
/// digits, may be written full-width or with blanks.
final class TextNotation {
    private TextNotation() {}

    static Reading read(Kind.Text kind, String text) {
        var pattern = kind.pattern();
        if (pattern == null || text.matches(pattern)) {
            return new Reading.Read(new Value.Words(text));
        }
        var plain = Typed.narrow(text).replaceAll("\\s", "");
        return plain.matches(pattern)
                ? new Reading.Read(new Value.Words(plain))
                : Unreadable.of(Misfit.PATTERN, "pattern", pattern);
    }
}
