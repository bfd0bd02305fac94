package jp.akashi.paper;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a mark into a PNG.
final class MarkPng {
    private MarkPng() {}

    static byte[] write(MarkFace face, Words words) {
        return encoded(draw(face, words, MarkArt.WIDTH));
    }

    static byte[] write(MarkFace face, Words words, int width) {
        return encoded(draw(face, words, width));
    }

    /// The mark so many pixels wide, on a transparent ground.
    static BufferedImage draw(MarkFace face, Words words, int width) {
        double scale = width / (double) MarkArt.WIDTH;
        int height = (int) Math.round(MarkArt.HEIGHT * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.scale(scale, scale);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (var layer : MarkArt.layers(face, words.get("line"))) {
            pen.setColor(layer.color());
            pen.fill(layer.shape());
        }
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException("a PNG in memory", broken);
        }
        return bytes.toByteArray();
    }
}
