package jp.akashi.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The engraved lines of a certificate: a woven border and a rosette (彩紋).
final class Ornament {
    private static final int STRANDS = 6;

    private Ornament() {}

    /// A border of strands that weave around each other between two rectangles.
    static Shape border(Rectangle2D outer, double band) {
        var border = new Path2D.Double();
        var middle = inset(outer, band / 2);
        double amplitude = band / 2 * 0.86;
        for (int strand = 0; strand < STRANDS; strand++) {
            double phase = 2 * Math.PI * strand / STRANDS;
            border.append(side(middle.getWidth(), amplitude, phase, place(0, middle)), false);
            border.append(side(middle.getHeight(), amplitude, phase, place(1, middle)), false);
            border.append(side(middle.getWidth(), amplitude, phase, place(2, middle)), false);
            border.append(side(middle.getHeight(), amplitude, phase, place(3, middle)), false);
        }
        return border;
    }

    /// Petals turned around a centre.
    static Shape rosette(double x, double y, double radius) {
        var rosette = new Path2D.Double();
        for (int ring = 0; ring < 14; ring++) {
            double size = radius * (1 - ring * 0.06);
            rosette.append(petals(size, size * 0.2, ring * Math.PI / 36), false);
        }
        rosette.transform(AffineTransform.getTranslateInstance(x, y));
        return rosette;
    }

    /// A tortoise-shell hexagon (亀甲) with its core, for the corners.
    static Shape shell(double x, double y, double radius) {
        var shell = new Path2D.Double();
        for (double size : new double[] {radius, radius * 0.72, radius * 0.3}) {
            shell.append(hexagon(x, y, size), false);
        }
        return shell;
    }

    static Path2D hexagon(double x, double y, double radius) {
        var path = new Path2D.Double();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.PI / 3 * corner - Math.PI / 2;
            to(path, corner, x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    static Rectangle2D inset(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() + by,
                box.getY() + by,
                box.getWidth() - 2 * by,
                box.getHeight() - 2 * by);
    }

    private static Shape petals(double radius, double depth, double turn) {
        int steps = 24 * 12;
        var path = new Path2D.Double();
        for (int step = 0; step <= steps; step++) {
            double angle = 2 * Math.PI * step / steps;
            double r = radius + depth * Math.sin(24 * (angle + turn)) * 0.5;
            to(path, step, r * Math.cos(angle), r * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    private static Shape side(
            double length, double amplitude, double phase, AffineTransform place) {
        var path = new Path2D.Double();
        double waves = Math.round(length / 26);
        int steps = (int) waves * 14;
        for (int step = 0; step <= steps; step++) {
            double t = (double) step / steps;
            double y =
                    amplitude
                            * Math.sin(2 * Math.PI * waves * t + phase)
                            * Math.cos(Math.PI * waves * t / 2);
            to(path, step, t * length, y);
        }
        return place.createTransformedShape(path);
    }

    private static void to(Path2D path, int step, double x, double y) {
        if (step == 0) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /// Top, right, bottom and left side, each run through clockwise.
    private static AffineTransform place(int side, Rectangle2D box) {
        var place =
                switch (side) {
                    case 0 -> AffineTransform.getTranslateInstance(box.getMinX(), box.getMinY());
                    case 1 -> AffineTransform.getTranslateInstance(box.getMaxX(), box.getMinY());
                    case 2 -> AffineTransform.getTranslateInstance(box.getMaxX(), box.getMaxY());
                    default -> AffineTransform.getTranslateInstance(box.getMinX(), box.getMaxY());
                };
        place.quadrantRotate(side);
        return place;
    }
}
