package jp.akashi.mark;

import static jp.akashi.mark.MarksMade.mark;
import static jp.akashi.mark.MarksMade.part;
import static jp.akashi.mark.MarksMade.recoloured;
import static jp.akashi.mark.MarksMade.scaled;
import static jp.akashi.mark.MarksMade.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.akashi.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a mark may go through on a page and still is the mark, and what it may not.
class ResemblanceTest {
    private static final String NUMBER = "AI 0012-2204";
    private static final BufferedImage MARK = mark(NUMBER);
    private static final Original ORIGINAL =
            new Original(Set.of(), List.of(seen(MARK, "png").picture()), List.of());

    @ParameterizedTest
    @CsvSource({"600,640,png", "300,320,png", "240,256,png", "120,128,png", "64,68,png"})
    void aMarkMadeSmallerIsTheMark(int width, int height, String format) {
        assertThat(of(scaled(MARK, width, height), format)).isEqualTo(Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({"600,640", "300,320", "150,160", "120,128"})
    void aMarkPackedAsJpegIsTheMark(int width, int height) {
        assertThat(of(scaled(MARK, width, height), "jpg")).isEqualTo(Likeness.SAME);
    }

    @Test
    void aMarkWithRoomAroundItIsTheMark() {
        var wide = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        var pen = wide.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 900);
        pen.drawImage(MARK, 120, 90, null);
        pen.dispose();
        assertThat(of(wide, "png")).isEqualTo(Likeness.SAME);
    }

    @Test
    void aMarkOnADarkGroundIsTheMark() {
        var dark = new BufferedImage(700, 740, BufferedImage.TYPE_INT_RGB);
        var pen = dark.createGraphics();
        pen.setColor(new Color(0x202830));
        pen.fillRect(0, 0, 700, 740);
        pen.drawImage(MARK, 50, 50, null);
        pen.dispose();
        assertThat(of(dark, "png")).isIn(Likeness.SAME, Likeness.RECOLOURED);
    }

    @Test
    @Proves("MRK-04")
    void aMarkInAnotherColourIsNot() {
        assertThat(of(recoloured(MARK, colour -> colour == 0x0b57a4 ? 0xb01020 : colour), "png"))
                .isEqualTo(Likeness.RECOLOURED);
        assertThat(of(recoloured(MARK, colour -> ~colour & 0xffffff), "png"))
                .isEqualTo(Likeness.RECOLOURED);
        assertThat(of(recoloured(MARK, ResemblanceTest::grey), "jpg"))
                .isEqualTo(Likeness.RECOLOURED);
    }

    private static int grey(int colour) {
        int light = ((colour >> 16 & 255) * 3 + (colour >> 8 & 255) * 6 + (colour & 255)) / 10;
        return light << 16 | light << 8 | light;
    }

    @Test
    @Proves("MRK-04")
    void aPartOfTheMarkIsNot() {
        assertThat(of(part(MARK, new Rectangle(0, 0, 600, 500)), "png"))
                .isEqualTo(Likeness.PARTIAL);
        assertThat(of(part(MARK, new Rectangle(60, 20, 480, 440)), "png"))
                .isEqualTo(Likeness.PARTIAL);
        assertThat(of(scaled(part(MARK, new Rectangle(0, 0, 600, 460)), 180, 138), "jpg"))
                .isEqualTo(Likeness.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({"600,500", "400,640"})
    void aMarkDrawnOutIsNot(int width, int height) {
        assertThat(of(scaled(MARK, width, height), "png")).isEqualTo(Likeness.DISTORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI 0013-2204", "AI 0012-2304", "AI 9012-2204"})
    @Proves("MRK-02")
    void aMarkWithAnotherNumberIsAnothers(String number) {
        assertThat(of(mark(number), "png")).isEqualTo(Likeness.OTHER_NUMBER);
        assertThat(of(scaled(mark(number), 240, 256), "jpg")).isEqualTo(Likeness.OTHER_NUMBER);
    }

    @Test
    void otherPicturesAreNoMarks() {
        var random = new Random(7);
        for (int round = 0; round < 30; round++) {
            assertThat(of(scene(random), "png")).isEqualTo(Likeness.UNLIKE);
        }
        assertThat(of(new BufferedImage(300, 320, BufferedImage.TYPE_INT_RGB), "png"))
                .isEqualTo(Likeness.UNLIKE);
        assertThat(of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png"))
                .isEqualTo(Likeness.UNLIKE);
    }

    /// Boxes, circles and bars of any colour, as banners and logos have them.
    private static BufferedImage scene(Random random) {
        int width = 100 + random.nextInt(500);
        int height = 100 + random.nextInt(500);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 2 + random.nextInt(20); i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            if (random.nextBoolean()) {
                pen.fillRect(x, y, random.nextInt(width), random.nextInt(height));
            } else {
                pen.fillOval(x - width / 4, y - height / 4, width / 2, height / 2);
            }
        }
        pen.dispose();
        return image;
    }

    private static Likeness of(BufferedImage image, String format) {
        var shown = format.equals("jpg") ? flat(image) : image;
        return ORIGINAL.of(seen(shown, format));
    }

    private static BufferedImage flat(BufferedImage image) {
        return scaled(image, image.getWidth(), image.getHeight());
    }
}
