package jp.akashi.mark;

import java.awt.Color;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;
import jp.akashi.kernel.Digest;
import jp.akashi.paper.Mark;
import jp.akashi.scheme.Scheme.MarkStyle;

/// Pictures of marks as they come to stand on pages.
public final class MarksMade {
    public static final MarkStyle STYLE = new MarkStyle("AI", "#0b57a4");

    private MarksMade() {}

    public static BufferedImage mark(String number) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Mark.png(STYLE, number).orThrow()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static BufferedImage scaled(BufferedImage image, int width, int height) {
        var next = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = next.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(
                image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return next;
    }

    public static BufferedImage part(BufferedImage image, Rectangle window) {
        return image.getSubimage(window.x, window.y, window.width, window.height);
    }

    public static BufferedImage recoloured(BufferedImage image, IntUnaryOperator colour) {
        var next =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int point = image.getRGB(x, y);
                next.setRGB(x, y, point & 0xff000000 | colour.applyAsInt(point & 0xffffff));
            }
        }
        return next;
    }

    public static byte[] bytes(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The picture as it is seen once packed in a format.
    public static Look.Image.Points seen(BufferedImage image, String format) {
        try {
            var bytes = bytes(image, format);
            var read = ImageIO.read(new ByteArrayInputStream(bytes));
            int wide = read.getWidth();
            int high = read.getHeight();
            return new Look.Image.Points(
                    Digest.of(bytes),
                    new Picture(wide, high, read.getRGB(0, 0, wide, high, null, 0, wide)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
