package jp.akashi.paper;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One page to draw on. Points, from the top left corner, y downwards.
final class Canvas implements AutoCloseable {
    private final PDDocument document;
    private final PDPageContentStream stream;
    private final PageTags tags;
    private final double height;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    Canvas(PDDocument document, PDPage page) throws IOException {
        this.document = document;
        height = page.getMediaBox().getHeight();
        stream = new PDPageContentStream(document, page);
        tags = new PageTags(document, page);
    }

    /// Something to draw that may fail as files do.
    interface Drawing {
        void draw() throws IOException;
    }

    /// Draws what carries no meaning: frames, lines, ornaments.
    void decoration(Drawing drawing) {
        run(() -> {
            stream.beginMarkedContent(PageTags.ARTIFACT);
            drawing.draw();
            stream.endMarkedContent();
        });
    }

    /// Draws a picture that is read out as the given text.
    void figure(String alternative, Shape place, Drawing drawing) {
        run(() -> {
            stream.beginMarkedContent(PageTags.FIGURE, tags.figure(alternative, bottomUp(place)));
            drawing.draw();
            stream.endMarkedContent();
        });
    }

    /// Draws text that is one structure element: `H1`, `P`.
    ///
    /// @param spoken the text as it is read and copied, however its letters are spread
    void element(String type, String spoken, Drawing drawing) {
        run(() -> {
            stream.beginMarkedContent(PageTags.name(type), tags.text(type, spoken));
            drawing.draw();
            stream.endMarkedContent();
        });
    }

    void fill(Shape shape, Color color) {
        run(() -> {
            stream.setNonStrokingColor(color);
            boolean evenOdd = path(shape) == PathIterator.WIND_EVEN_ODD;
            if (evenOdd) {
                stream.fillEvenOdd();
            } else {
                stream.fill();
            }
        });
    }

    void stroke(Shape shape, Color color, double width) {
        run(() -> {
            stream.setStrokingColor(color);
            stream.setLineWidth((float) width);
            path(shape);
            stream.stroke();
        });
    }

    /// Sets one line of text from `x` on the baseline `y`.
    void text(Style style, String text, double x, double y) {
        run(() -> {
            stream.beginText();
            stream.setNonStrokingColor(style.color());
            stream.setCharacterSpacing((float) (style.tracking() * style.size()));
            stream.newLineAtOffset((float) x, (float) (height - y));
            for (var run : Typefaces.runs(style.face(), text)) {
                stream.setFont(font(run.face()), (float) style.size());
                stream.showText(run.text());
            }
            stream.endText();
        });
    }

    void centred(Style style, String text, double x, double y) {
        text(style, text, x - style.width(text) / 2, y);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        tags.close();
    }

    private PDFont font(Face face) throws IOException {
        if (!fonts.containsKey(face)) {
            fonts.put(face, PDType0Font.load(document, Typefaces.of(face).font(), true));
        }
        return Objects.requireNonNull(fonts.get(face));
    }

    private Shape bottomUp(Shape shape) {
        return new AffineTransform(1, 0, 0, -1, 0, height).createTransformedShape(shape);
    }

    private int path(Shape shape) throws IOException {
        var at = bottomUp(shape).getPathIterator(null);
        var pen = new Point2D.Float();
        for (; !at.isDone(); at.next()) {
            segment(at, pen);
        }
        return at.getWindingRule();
    }

    private void segment(PathIterator at, Point2D.Float pen) throws IOException {
        var n = new float[6];
        switch (at.currentSegment(n)) {
            case PathIterator.SEG_MOVETO -> move(n, pen);
            case PathIterator.SEG_LINETO -> line(n, pen);
            case PathIterator.SEG_QUADTO -> curve(cubic(n, pen), pen);
            case PathIterator.SEG_CUBICTO -> curve(n, pen);
            default -> stream.closePath();
        }
    }

    private void move(float[] n, Point2D.Float pen) throws IOException {
        stream.moveTo(n[0], n[1]);
        pen.setLocation(n[0], n[1]);
    }

    private void line(float[] n, Point2D.Float pen) throws IOException {
        stream.lineTo(n[0], n[1]);
        pen.setLocation(n[0], n[1]);
    }

    private void curve(float[] n, Point2D.Float pen) throws IOException {
        stream.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        pen.setLocation(n[4], n[5]);
    }

    /// PDF has no quadratic curves, the letters of a TrueType font have no others.
    private static float[] cubic(float[] n, Point2D.Float from) {
        return new float[] {
            from.x + (n[0] - from.x) * 2 / 3,
            from.y + (n[1] - from.y) * 2 / 3,
            n[2] + (n[0] - n[2]) * 2 / 3,
            n[3] + (n[1] - n[3]) * 2 / 3,
            n[2],
            n[3]
        };
    }

    private static void run(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException broken) {
            throw new UncheckedIOException("a page in memory", broken);
        }
    }
}
