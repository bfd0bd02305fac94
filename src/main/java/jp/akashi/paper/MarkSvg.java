package jp.akashi.paper;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import jp.akashi.mark.Drawing;

/// Writes a mark as SVG. No text elements, no script, no outside reference.
final class MarkSvg {
    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private MarkSvg() {}

    /// The same mark as shapes to compare others with.
    static Drawing drawing(MarkFace face, Words words) {
        return new Drawing(
                "0 0 %d %d".formatted(MarkArt.WIDTH, MarkArt.HEIGHT),
                words.get("title", face.label(), face.number()),
                MarkArt.layers(face, words.get("line")).stream()
                        .map(layer -> new Drawing.Shape(hex(layer.color()), path(layer.shape())))
                        .toList());
    }

    static String write(MarkFace face, Words words) {
        return write(
                words.get("title", face.label(), face.number()),
                words.get("description", face.label(), face.number()),
                MarkArt.layers(face, words.get("line")));
    }

    /// In the place of a mark that may not be shown any more.
    static String over(MarkFace face, Words words, String why) {
        var sentence = words.get("over-sentence", face.number(), why);
        return write(sentence, sentence, MarkArt.overLayers(face.number(), words.get("over"), why));
    }

    private static String write(String title, String description, List<MarkArt.Layer> layers) {
        var svg =
                new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" xml:lang=\"ja\">\n"
                                .formatted(MarkArt.WIDTH, MarkArt.HEIGHT));
        svg.append("<title>").append(Markup.escaped(title)).append("</title>\n");
        svg.append("<desc>").append(Markup.escaped(description)).append("</desc>\n");
        for (var layer : layers) {
            svg.append(
                    "<path fill=\"%s\" d=\"%s\"/>\n"
                            .formatted(hex(layer.color()), path(layer.shape())));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String path(Shape shape) {
        var path = new StringBuilder();
        var numbers = new double[6];
        for (var at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(numbers);
            path.append(COMMANDS[kind]);
            for (int i = 0; i < COORDINATES[kind]; i++) {
                path.append(i == 0 ? "" : " ").append(number(numbers[i]));
            }
        }
        return path.toString();
    }

    /// One decimal, a tenth of a six-hundredth of the width: nobody sees the rest.
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private static String hex(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xffffff);
    }
}
