package jp.akashi.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One face, read once and then only looked at. Lengths are in em.
final class Typeface {
    private final TrueTypeFont font;
    private final CmapLookup codes;
    private final HorizontalMetricsTable metrics;
    private final GlyphTable glyphs;
    private final double unit;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        codes = font.getUnicodeCmapLookup();
        metrics = font.getHorizontalMetrics();
        glyphs = font.getGlyph();
        unit = 1.0 / font.getUnitsPerEm();
    }

    static Typeface read(Face face) {
        try (var file = Typeface.class.getResourceAsStream("/fonts/" + face.file())) {
            var bytes = Objects.requireNonNull(file, face.file()).readAllBytes();
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException broken) {
            throw new UncheckedIOException("font " + face.file(), broken);
        }
    }

    boolean has(int codePoint) {
        return codes.getGlyphId(codePoint) != 0;
    }

    double advance(int codePoint) {
        return metrics.getAdvanceWidth(codes.getGlyphId(codePoint)) * unit;
    }

    /// The outline of a character on its baseline, y upwards.
    Path2D outline(int codePoint) {
        try {
            var glyph = glyphs.getGlyph(codes.getGlyphId(codePoint));
            var path = glyph == null ? new Path2D.Double() : glyph.getPath();
            path.transform(AffineTransform.getScaleInstance(unit, unit));
            return path;
        } catch (IOException broken) {
            throw new UncheckedIOException("glyph of " + codePoint, broken);
        }
    }

    TrueTypeFont font() {
        return font;
    }
}
