package jp.akashi.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Letters as shapes, so that a mark looks the same on every machine.
final class Outlines {
    private Outlines() {}

    /// The text as one shape that fills the room in height or width, centred in it; y downwards.
    static Path2D of(Face face, String text, Rectangle2D room) {
        var path = set(face, text);
        var size = path.getBounds2D();
        double scale =
                Math.min(room.getWidth() / size.getWidth(), room.getHeight() / size.getHeight());
        var place = AffineTransform.getTranslateInstance(room.getCenterX(), room.getCenterY());
        place.scale(scale, -scale);
        place.translate(-size.getCenterX(), -size.getCenterY());
        path.transform(place);
        return path;
    }

    private static Path2D set(Face face, String text) {
        var path = new Path2D.Double();
        double x = 0;
        for (int code : text.codePoints().toArray()) {
            var typeface = Typefaces.of(Typefaces.faceFor(face, code));
            path.append(
                    typeface.outline(code)
                            .getPathIterator(AffineTransform.getTranslateInstance(x, 0)),
                    false);
            x += typeface.advance(code);
        }
        return path;
    }
}
