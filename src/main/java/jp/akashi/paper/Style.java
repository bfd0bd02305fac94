package jp.akashi.paper;

import java.awt.Color;

/// How a text is set: face, size in points, colour and the space added between characters in em.
record Style(Face face, double size, Color color, double tracking) {
    Style(Face face, double size, Color color) {
        this(face, size, color, 0);
    }

    Style sized(double points) {
        return new Style(face, points, color, tracking);
    }

    /// The style with the tracking that spreads a text over the width (均等割付).
    Style justified(String text, double width) {
        double gaps = Math.max(1, text.codePoints().count() - 1);
        return new Style(
                face,
                size,
                color,
                (width - new Style(face, size, color).width(text)) / gaps / size);
    }

    /// The width of a text in points; no space is added after its last character.
    double width(String text) {
        double advances =
                text.codePoints().mapToDouble(code -> Typefaces.advance(face, code)).sum();
        long gaps = Math.max(0, text.codePoints().count() - 1);
        return (advances + gaps * tracking) * size;
    }
}
