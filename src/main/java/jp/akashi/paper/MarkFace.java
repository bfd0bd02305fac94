package jp.akashi.paper;

import java.awt.Color;
import jp.akashi.scheme.Scheme.MarkStyle;

/// What a mark (認定マーク) shows: the scheme's short label and colour and the certification number (002
/// §8 図2: ロゴと認定番号).
///
/// @param label two to four characters such as `AI`, `医療`
/// @param colour `#rrggbb`, dark enough for white letters
/// @param number the certification number as the scheme prints it
record MarkFace(String label, String colour, String number) {
    MarkFace {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
        if (label.isBlank() || number.isBlank()) {
            throw new IllegalArgumentException("a mark shows a label and a number");
        }
    }

    static MarkFace of(MarkStyle style, String number) {
        return new MarkFace(style.label(), style.colour(), number);
    }

    Color ink() {
        return Color.decode(colour);
    }
}
