package jp.akashi.item;

import java.util.List;
import java.util.regex.Pattern;

/// The cells of a line: `a | b`. A stroke within a cell stands behind a backslash; cells pasted
/// from a workbook are parted by tabs.
final class Cells {
    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)[|｜]");

    private Cells() {}

    static boolean hasSeveral(String text) {
        return STROKE.matcher(text).find();
    }

    /// Strokes for the tabs of a pasted text.
    static String parted(String text) {
        return hasSeveral(text) ? text : text.replace("\t", " | ");
    }

    static List<String> split(String line) {
        return STROKE.splitAsStream(line + " ").map(Cells::unescape).map(String::strip).toList();
    }

    static String escape(String words) {
        return words.replaceAll("[|｜]", "\\\\$0");
    }

    static String unescape(String words) {
        return words.replaceAll("\\\\([|｜])", "$1");
    }
}
