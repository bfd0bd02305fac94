package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.akashi.kernel.Outcome;
import jp.akashi.scheme.Scheme.MarkStyle;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MarkTest {
    private static final String NUMBER = "AI 0001-2604";

    @Test
    void isAPictureSixHundredPixelsWideOnATransparentGround() throws Exception {
        var image = png(Faces.STYLE, NUMBER);
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getRGB(2, 2) >>> 24).isZero();
        assertThat(image.getRGB(300, 300) >>> 24).isEqualTo(255);
    }

    @Test
    void showsTheNumberInItsBand() throws Exception {
        var one = band(png(new MarkStyle("AI", "#1f3a8a"), "AI 0001-2604"));
        var two = band(png(new MarkStyle("AI", "#1f3a8a"), "AI 0002-2604"));
        assertThat(white(one)).isBetween(0.05, 0.5);
        assertThat(different(one, two)).isBetween(0.001, 0.2);
    }

    @Test
    void wearsTheColourOfItsScheme() throws Exception {
        assertThat(png(new MarkStyle("医療", "#0f6b4f"), "医療 1234-1710").getRGB(300, 100))
                .isEqualTo(0xff0f6b4f);
    }

    @Test
    void isWellFormedSvgWithATitleAndADescriptionAndNothingThatRuns() throws Exception {
        var svg = svg(new MarkStyle("特個", "#5b2a86"), "特個 1234-1710");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("情報開示認定マーク 特個 1234-1710");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("特個", "特個 1234-1710");
        var elements = svg.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(elements.item(i).getNodeName()).isIn("title", "desc", "path");
        }
    }

    @Test
    void escapesWhatIsMarkupInTheNumber() throws Exception {
        var svg = svg(new MarkStyle("A<I", "#1f3a8a"), "<script>&");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .endsWith("<script>&");
    }

    @Test
    void drawsTheSameShapesInSvgAndPng() throws Exception {
        var svg = svg(Faces.STYLE, NUMBER);
        var layers = MarkArt.layers(MarkFace.of(Faces.STYLE, NUMBER), "情報開示認定");
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(layers.size());
    }

    @Test
    void refusesALabelItCannotDraw() {
        assertThat(Mark.svg(new MarkStyle("😀", "#1f3a8a"), "1"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(Mark.png(new MarkStyle("😀", "#1f3a8a"), "1"))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesAColourThatIsNone() {
        assertThatThrownBy(() -> Mark.svg(new MarkStyle("AI", "red"), NUMBER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage png(MarkStyle style, String number) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Mark.png(style, number).orThrow()));
    }

    private static Element svg(MarkStyle style, String number) throws Exception {
        var bytes = Mark.svg(style, number).orThrow().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static BufferedImage band(BufferedImage mark) {
        return mark.getSubimage(40, 535, 520, 80);
    }

    private static double white(BufferedImage image) {
        return share(image, image, true);
    }

    private static double different(BufferedImage one, BufferedImage two) {
        return share(one, two, false);
    }

    private static double share(BufferedImage one, BufferedImage two, boolean white) {
        int count = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                count +=
                        (white ? one.getRGB(x, y) == -1 : one.getRGB(x, y) != two.getRGB(x, y))
                                ? 1
                                : 0;
            }
        }
        return (double) count / one.getWidth() / one.getHeight();
    }
}
