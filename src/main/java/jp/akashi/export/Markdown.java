package jp.akashi.export;

/// Words of a provider where a format wants Markdown: they mean what they are, and nothing more.
public final class Markdown {
    private static final String SIGNS = "\\`*_{}[]<>()#+-.!|~^@&\"'$=:";

    private Markdown() {}

    /// Every sign that could be read as markup stands behind a backslash; a line end is a hard one.
    public static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                safe.append("\\\n");
            } else if (SIGNS.indexOf(c) >= 0) {
                safe.append('\\').append(c);
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
