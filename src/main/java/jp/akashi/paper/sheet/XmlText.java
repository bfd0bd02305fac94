package jp.akashi.paper.sheet;

import java.util.regex.Pattern;

/// Words as they stand in the XML of a workbook.
final class XmlText {
    /// The most characters Excel keeps in a cell.
    private static final int MOST = 32_767;

    private static final String CUT = "…(セルに収まらないため省略。全文はCSVまたはJSONにあります)";

    /// What Excel would read as a character by its number.
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    static String attribute(String text) {
        var xml = new StringBuilder();
        append(xml, text);
        return xml.toString();
    }

    static void append(StringBuilder xml, String words) {
        var text = fitting(words);
        if (text.contains("_x")) {
            text = NUMBERED.matcher(text).replaceAll("_x005F_");
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    if (isAllowed(text, at)) {
                        xml.append(c);
                    }
                }
            }
        }
    }

    private static String fitting(String text) {
        return text.length() <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, (MOST - CUT.length()) / 2)) + CUT;
    }

    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= 0x20 && c < 0xfffe || c == '\n' || c == '\t';
    }
}
