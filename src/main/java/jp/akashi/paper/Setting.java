package jp.akashi.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text set into lines (組版): broken where Japanese allows it (禁則), Latin words kept whole, lines
/// of even length.
record Setting(Style style, List<String> lines, double leading) {
    private static final double STEP = 0.25;
    private static final double LEADING = 1.4;

    /// What a line may not start with beyond what the language's own rules forbid (行頭禁則).
    private static final String NOT_FIRST = "・･‐–〜~::;;/／";

    Setting {
        lines = List.copyOf(lines);
    }

    /// The room a text may take: width and height in points and the largest number of lines.
    record Room(double width, double height, int lines) {}

    double height() {
        return lines.size() * style.size() * leading;
    }

    /// The text as large as the style and the room allow, smaller when it is long.
    static Setting fitted(Style style, String text, Room room) {
        var tried = new Setting(style, wrap(style, text, room.width()), LEADING);
        while (!fits(tried, room) && tried.style.size() > STEP * 2) {
            var smaller = tried.style.sized(tried.style.size() - STEP);
            tried = new Setting(smaller, wrap(smaller, text, room.width()), LEADING);
        }
        return even(tried, text, room.width());
    }

    /// The text in as few lines as the width allows, with another leading.
    static Setting wrapped(Style style, String text, double width) {
        return new Setting(style, wrap(style, text, width), 1.9);
    }

    private static boolean fits(Setting setting, Room room) {
        return setting.lines.size() <= room.lines() && setting.height() <= room.height();
    }

    /// The narrowest column that needs no more lines than the full width does.
    private static Setting even(Setting set, String text, double width) {
        var style = set.style;
        var lines = set.lines;
        for (double narrow = width;
                lines.size() > 1 && narrow > width / 2;
                narrow -= style.size() / 2) {
            var tried = wrap(style, text, narrow);
            if (tried.size() > lines.size()) {
                break;
            }
            lines = tried;
        }
        return new Setting(style, lines, set.leading);
    }

    private static List<String> wrap(Style style, String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : pieces(style, text, width)) {
            if (style.width((line + piece).stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    private static List<String> pieces(Style style, String text, double width) {
        var breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (mayStartLine(text, to)) {
                addPiece(pieces, text.substring(from, to), style, width);
                from = to;
            }
        }
        return pieces;
    }

    private static void addPiece(List<String> pieces, String piece, Style style, double width) {
        if (style.width(piece.stripTrailing()) <= width) {
            pieces.add(piece);
        } else {
            piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
        }
    }

    private static boolean mayStartLine(String text, int at) {
        return at == text.length() || NOT_FIRST.indexOf(text.charAt(at)) < 0;
    }
}
