package jp.akashi.export;

/// Text as XML takes it.
public final class Xml {
    private Xml() {}

    /// The text with its signs of XML spelt out, without the few characters XML cannot hold.
    public static String text(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .filter(Xml::isCharacter)
                .forEach(point -> {
                    switch (point) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(point);
                    }
                });
        return safe.toString();
    }

    private static boolean isCharacter(int point) {
        return point == 0x9
                || point == 0xA
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
