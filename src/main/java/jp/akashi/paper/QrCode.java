package jp.akashi.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/// A QR code as one shape.
final class QrCode {
    private QrCode() {}

    /// The code in a square of the given side; the caller keeps four modules around it white.
    static Shape of(String text, double x, double y, double side) {
        var modules = modules(text);
        double module = side / modules.getWidth();
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0, to; from < modules.getWidth(); from = to) {
                to = endOfRun(modules, row, from);
                if (modules.get(from, row) == 1) {
                    shape.append(
                            new Rectangle2D.Double(
                                    x + from * module,
                                    y + row * module,
                                    (to - from) * module,
                                    module),
                            false);
                }
            }
        }
        return shape;
    }

    private static int endOfRun(ByteMatrix modules, int row, int from) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == modules.get(from, row)) {
            to++;
        }
        return to;
    }

    static ByteMatrix modules(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException broken) {
            throw new IllegalArgumentException("too long for a QR code: " + text, broken);
        }
    }
}
