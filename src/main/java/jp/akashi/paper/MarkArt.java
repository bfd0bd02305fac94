package jp.akashi.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// The drawing of a mark (認定マーク): a tortoise-shell hexagon (亀甲) with a cloud that a check passes
/// through, the label of the scheme, and a band with the certification number. SVG, PNG and
/// certificate are drawn from these same shapes.
final class MarkArt {
    static final int WIDTH = 600;
    static final int HEIGHT = 640;
    private static final Color PAPER = Color.WHITE;
    private static final Color FADED = new Color(0x595959);
    private static final double CENTRE = WIDTH / 2.0;

    private MarkArt() {}

    /// A shape filled with one colour; later layers lie on top.
    record Layer(Shape shape, Color color) {}

    /// @param words the line above the number
    static List<Layer> layers(MarkFace face, String words) {
        var hexagon = Ornament.hexagon(CENTRE, 262, 228);
        var shell = rounded(hexagon, 36);
        var band = new RoundRectangle2D.Double(14, 466, WIDTH - 28, 160, 36, 36);
        return List.of(
                new Layer(halo(shell, band), PAPER),
                new Layer(shell, face.ink()),
                new Layer(ring(hexagon), PAPER),
                new Layer(cloudAndCheck(), PAPER),
                new Layer(letters(face.label(), 352, 76, 208), PAPER),
                new Layer(rounded(band, 14), PAPER),
                new Layer(band, face.ink()),
                new Layer(letters(words, 486, 34, 420), PAPER),
                new Layer(letters(face.number(), 540, 66, 492), PAPER));
    }

    /// Where a mark may not be shown any more: an empty frame that says so and why.
    static List<Layer> overLayers(String number, String words, String why) {
        var frame = new RoundRectangle2D.Double(14, 14, WIDTH - 28, HEIGHT - 28, 36, 36);
        var inside = new RoundRectangle2D.Double(24, 24, WIDTH - 48, HEIGHT - 48, 28, 28);
        return List.of(
                new Layer(frame, FADED),
                new Layer(inside, PAPER),
                new Layer(letters(words, 170, 52, 500), FADED),
                new Layer(letters(why, 290, 66, 500), FADED),
                new Layer(letters(number, 430, 56, 460), FADED));
    }

    /// Letters of one line, in the middle.
    private static Shape letters(String text, double top, double height, double width) {
        var room = new Rectangle2D.Double(CENTRE - width / 2, top, width, height);
        return Outlines.of(Face.GOTHIC_BOLD, text, room);
    }

    /// White around the outside, so that the mark stands on a dark page too.
    private static Shape halo(Shape... shapes) {
        var halo = new Area();
        for (var shape : shapes) {
            halo.add(new Area(rounded(shape, 24)));
        }
        return halo;
    }

    private static Shape ring(Shape hexagon) {
        return new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                .createStrokedShape(hexagon);
    }

    /// The cloud, white; where the check crosses it, the ground shows, and beyond it the check is
    /// white.
    private static Shape cloudAndCheck() {
        var cloud = new Area(new RoundRectangle2D.Double(152, 218, 296, 104, 104, 104));
        cloud.add(new Area(circle(246, 202, 76)));
        cloud.add(new Area(circle(346, 218, 58)));
        var check = new Path2D.Double();
        check.moveTo(228, 224);
        check.lineTo(282, 278);
        check.lineTo(410, 122);
        cloud.exclusiveOr(
                new Area(
                        new BasicStroke(34, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                                .createStrokedShape(check)));
        return cloud;
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// The shape grown by half the width, its corners rounded.
    private static Shape rounded(Shape shape, double width) {
        var grown = new Area(shape);
        grown.add(
                new Area(
                        new BasicStroke(
                                        (float) width,
                                        BasicStroke.CAP_ROUND,
                                        BasicStroke.JOIN_ROUND)
                                .createStrokedShape(shape)));
        return grown;
    }
}
