package jp.akashi.paper;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import jp.akashi.certification.Certificate;

/// The layout of a certificate (認定証) on A4 portrait.
final class CertificateSheet {
    private static final double WIDTH = 595.28;
    private static final double HEIGHT = 841.89;
    private static final double CENTRE = WIDTH / 2;
    private static final double LEFT = 88;
    private static final double RIGHT = WIDTH - LEFT;
    private static final double LABELS = 66;
    private static final double VALUES = 182;
    private static final Color INK = new Color(0x1b1b1f);
    private static final Color GOLD = new Color(0xa8874a);
    private static final Color RULE = new Color(0xcfc3a8);

    private final Canvas canvas;
    private final Certificate face;
    private final MarkFace mark;
    private final Words words = Words.of("certificate");
    private final Color accent;

    CertificateSheet(Canvas canvas, Certificate face, MarkFace mark) {
        this.canvas = canvas;
        this.face = face;
        this.mark = mark;
        accent = mark.ink();
    }

    void draw(String issuer) {
        canvas.decoration(this::frame);
        heading();
        number();
        row(
                words.get("service"),
                face.serviceName(),
                new Rectangle2D.Double(VALUES, 300, RIGHT - VALUES, 86));
        row(
                words.get("provider"),
                face.providerName(),
                new Rectangle2D.Double(VALUES, 386, RIGHT - VALUES, 66));
        var term = face.term();
        var dates = words.get("term.value", Wareki.both(term.from()), Wareki.both(term.until()));
        row(words.get("term"), dates, new Rectangle2D.Double(VALUES, 452, RIGHT - VALUES, 56));
        statement();
        issue(issuer);
        foot();
    }

    private void frame() {
        var outer = new Rectangle2D.Double(26, 26, WIDTH - 52, HEIGHT - 52);
        canvas.stroke(outer, accent, 1.4);
        canvas.stroke(Ornament.border(Ornament.inset(outer, 4), 20), mixed(accent, 0.55), 0.35);
        for (double x : new double[] {40, WIDTH - 40}) {
            for (double y : new double[] {40, HEIGHT - 40}) {
                canvas.fill(new Rectangle2D.Double(x - 13, y - 13, 26, 26), Color.WHITE);
                canvas.stroke(Ornament.shell(x, y, 11), accent, 0.7);
            }
        }
        canvas.stroke(Ornament.inset(outer, 28), GOLD, 0.8);
        canvas.stroke(Ornament.inset(outer, 31), GOLD, 0.3);
        canvas.stroke(Ornament.rosette(CENTRE, 470, 200), mixed(GOLD, 0.2), 0.35);
    }

    private void heading() {
        var scheme = new Style(Face.MINCHO, 11.5, INK, 0.04);
        var lines =
                Setting.fitted(scheme, face.scheme().ja(), new Setting.Room(RIGHT - LEFT, 40, 2));
        canvas.element("P", face.scheme().ja(), () -> block(lines, 118, CENTRE, true));
        var title = new Style(Face.MINCHO, 50, INK, 0.5);
        canvas.element(
                "H1",
                words.get("title"),
                () -> canvas.centred(title, words.get("title"), CENTRE, 200));
        canvas.decoration(() -> {
            canvas.stroke(new Line2D.Double(CENTRE - 120, 224, CENTRE - 10, 224), GOLD, 0.6);
            canvas.stroke(new Line2D.Double(CENTRE + 10, 224, CENTRE + 120, 224), GOLD, 0.6);
            canvas.fill(diamond(CENTRE, 224, 4.5), GOLD);
        });
    }

    private void number() {
        var label = new Style(Face.GOTHIC, 10, accent, 0.1);
        var value = new Style(Face.MINCHO, 20, INK, 0.04);
        double width = label.width(words.get("number")) + 14 + value.width(face.number());
        double x = CENTRE - width / 2;
        canvas.element(
                "P",
                words.get("number") + " " + face.number(),
                () -> {
                    canvas.text(label, words.get("number"), x, 262);
                    canvas.text(value, face.number(), x + width - value.width(face.number()), 264);
                });
    }

    private void row(String label, String value, Rectangle2D place) {
        canvas.decoration(() -> {
            canvas.stroke(line(place.getMinY()), RULE, 0.5);
            canvas.stroke(line(place.getMaxY()), RULE, 0.5);
        });
        var name = new Style(Face.GOTHIC, 10, accent);
        var text = new Style(Face.MINCHO, 18, INK);
        var room = new Setting.Room(place.getWidth(), place.getHeight() - 16, 4);
        var setting = Setting.fitted(text, value, room);
        canvas.element(
                "P",
                label + " " + value,
                () -> {
                    canvas.text(
                            name.justified(label, LABELS), label, LEFT, place.getCenterY() + 3.5);
                    block(setting, place.getCenterY(), place.getMinX(), false);
                });
    }

    private void statement() {
        var text = new Style(Face.MINCHO, 12.5, INK, 0.02);
        var statement = words.get("statement", face.scheme().ja());
        var lines = Setting.wrapped(text, "　" + statement, RIGHT - LEFT);
        canvas.element("P", statement, () -> block(lines, 560, LEFT, false));
    }

    private void issue(String issuer) {
        var date = new Style(Face.MINCHO, 12.5, INK);
        canvas.element(
                "P",
                words.get("issued") + " " + Wareki.both(face.issuedOn()),
                () -> {
                    var label = new Style(Face.GOTHIC, 10, accent, 0.1);
                    canvas.text(label, words.get("issued"), LEFT, 628);
                    canvas.text(date, Wareki.both(face.issuedOn()), LEFT + 46, 628);
                });
        var name =
                Setting.fitted(
                        new Style(Face.MINCHO, 17, INK, 0.04),
                        issuer,
                        new Setting.Room(RIGHT - LEFT, 24, 1));
        canvas.element(
                "P",
                issuer,
                () -> {
                    var line = name.lines().getFirst();
                    canvas.text(name.style(), line, RIGHT - name.style().width(line), 664);
                });
    }

    private void foot() {
        var url = face.page();
        var square = new Rectangle2D.Double(LEFT, 708, 66, 66);
        canvas.figure(
                words.get("qr.alt", url),
                square,
                () ->
                        canvas.fill(
                                QrCode.of(url, square.getX(), square.getY(), square.getWidth()),
                                INK));
        var caption = new Style(Face.GOTHIC, 8, INK);
        var address = Setting.fitted(caption, url, new Setting.Room(236, 26, 2));
        canvas.element(
                "P",
                words.get("page") + " " + url,
                () -> {
                    canvas.text(caption, words.get("page"), LEFT + 80, 738);
                    block(address, 755, LEFT + 80, false);
                });
        double scale = 84.0 / MarkArt.WIDTH;
        var box =
                new Rectangle2D.Double(
                        RIGHT - 84, 774 - scale * MarkArt.HEIGHT, 84, scale * MarkArt.HEIGHT);
        var place = new AffineTransform(scale, 0, 0, scale, box.getX(), box.getY());
        canvas.figure(
                words.get("mark.alt", face.number()),
                box,
                () ->
                        MarkArt.layers(mark, Words.of("mark").get("line"))
                                .forEach(layer ->
                                        canvas.fill(
                                                place.createTransformedShape(layer.shape()),
                                                layer.color())));
    }

    /// Sets lines around a middle height, from `x` or centred on it.
    private void block(Setting setting, double middle, double x, boolean centred) {
        double leading = setting.style().size() * setting.leading();
        double y = middle - setting.height() / 2 + leading / 2 + setting.style().size() * 0.36;
        for (var line : setting.lines()) {
            if (centred) {
                canvas.centred(setting.style(), line, x, y);
            } else {
                canvas.text(setting.style(), line, x, y);
            }
            y += leading;
        }
    }

    private static Line2D line(double y) {
        return new Line2D.Double(LEFT, y, RIGHT, y);
    }

    private static Path2D diamond(double x, double y, double radius) {
        var path = new Path2D.Double();
        path.moveTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.lineTo(x - radius, y);
        path.closePath();
        return path;
    }

    /// The colour thinned with white.
    private static Color mixed(Color color, double part) {
        return new Color(
                thin(color.getRed(), part),
                thin(color.getGreen(), part),
                thin(color.getBlue(), part));
    }

    private static int thin(int channel, double part) {
        return (int) Math.round(255 - (255 - channel) * part);
    }
}
