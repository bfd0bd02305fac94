package jp.akashi.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.akashi.kernel.Digest;
import jp.akashi.mark.Drawing;
import jp.akashi.mark.Look.Image;
import jp.akashi.mark.Picture;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Reads pictures that came from the web.
final class Pictures {
    private static final int WIDEST = 4096;

    private Pictures() {}

    /// @param type the media type it says it has
    static Image read(String type, byte... bytes) {
        var start =
                new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8)
                        .stripLeading();
        return type.toLowerCase(Locale.ROOT).contains("svg") || start.startsWith("<")
                ? shapes(new String(bytes, StandardCharsets.UTF_8))
                : points(bytes);
    }

    /// A picture written into its own address.
    static Image data(String address) {
        int comma = address.indexOf(',');
        if (comma < 0) {
            return new Image.Unread();
        }
        var head = address.substring(0, comma);
        var body = address.substring(comma + 1);
        try {
            return head.endsWith(";base64")
                    ? read(head, Base64.getMimeDecoder().decode(body))
                    : read(
                            head,
                            URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8)
                                    .getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return new Image.Unread();
        }
    }

    private static Image points(byte... bytes) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return new Image.Unread();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
                    return new Image.Unread();
                }
                var image = reader.read(0);
                var points =
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth());
                return new Image.Points(
                        Digest.of(bytes), new Picture(image.getWidth(), image.getHeight(), points));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return new Image.Unread();
        }
    }

    static Image shapes(String text) {
        var svg = Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("svg");
        if (svg == null) {
            return new Image.Unread();
        }
        var title = svg.selectFirst("title");
        List<Drawing.Shape> shapes =
                svg.select("path").stream()
                        .map(path -> new Drawing.Shape(path.attr("fill"), path.attr("d")))
                        .toList();
        return new Image.Shapes(
                Digest.of(text),
                new Drawing(
                        svg.hasAttr("viewBox") ? svg.attr("viewBox") : svg.attr("viewbox"),
                        title == null ? "" : title.text(),
                        shapes));
    }
}
