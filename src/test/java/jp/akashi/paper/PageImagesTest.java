package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.kernel.Outcome;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageImagesTest {
    private final PageImages images = new PageImages(Duration.ofSeconds(10), Pdfs.ASIDE);

    @Test
    void drawsAPageAtOneHundredAndTenDotsPerInch() throws IOException {
        var image = image(Pdfs.of("一頁目", "二頁目"), 2);
        assertThat(image.getWidth()).isBetween(908, 911);
        assertThat(image.getHeight()).isBetween(1285, 1288);
        assertThat(ink(image)).isPositive();
    }

    @Test
    void drawsALargePageSmaller() throws IOException {
        var image =
                image(
                        Pdfs.of(
                                document ->
                                        document.getPage(0)
                                                .setMediaBox(new PDRectangle(14_000, 7_000)),
                                "大"),
                        1);
        assertThat(image.getWidth()).isBetween(2390, 2401);
    }

    @Test
    void refusesAPageTheDocumentDoesNotHave() {
        var file = Pdfs.channel(Pdfs.of("一", "二"));
        assertThat(images.png(file, 2)).isInstanceOf(Outcome.Done.class);
        for (int page : new int[] {0, 3}) {
            var refused = (Outcome.Refused<byte[]>) images.png(file, page);
            assertThat(refused.obstacles().getFirst().rule()).isEqualTo(EvidenceRules.PAGES);
            assertThat(refused.obstacles().getFirst().facts()).containsEntry("count", "2");
        }
    }

    @Test
    void stopsAPageThatDrawsForEver() {
        var hurried = new PageImages(Duration.ofMillis(500), Pdfs.ASIDE);
        var refused = hurried.png(Pdfs.channel(Pdfs.nested(12)), 1);
        assertThat(((Outcome.Refused<byte[]>) refused).obstacles().getFirst().facts())
                .containsEntry("fault", "too-demanding");
    }

    @Test
    void lendsItsTypefacesToADocumentWithoutAny() throws IOException {
        assertThat(ink(image(Pdfs.of(PageImagesTest::unembedded), 1))).isGreaterThan(300);
    }

    /// A folder that is no longer there takes no file.
    @Test
    void putsNothingOfAPageIntoTheFolderForTemporaryFiles(@TempDir Path folder) throws IOException {
        var filed = Pdfs.of(PageImagesTest::photographed, "写真");
        var gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);
        var png = drawn(filed);
        var page = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(new Color(page.getRGB(page.getWidth() / 2, page.getHeight() / 2)))
                .isEqualTo(Color.BLACK);
    }

    private byte[] drawn(byte[] filed) {
        try {
            return images.png(Pdfs.channel(filed), 1).orThrow();
        } finally {
            ImageIO.setCacheDirectory(null);
        }
    }

    /// A black photograph fills the first page.
    private static void photographed(PDDocument document) throws IOException {
        var page = document.getPage(0);
        var black = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.drawImage(
                    JPEGFactory.createFromImage(document, black),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    private BufferedImage image(byte[] pdf, int page) throws IOException {
        var png = images.png(Pdfs.channel(pdf), page).orThrow();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int ink(BufferedImage image) {
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    /// 情報開示 in MS-Mincho, named and not embedded, coded in Shift_JIS as old documents are.
    private static void unembedded(PDDocument document) throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Japan1");
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "MS-Mincho");
        descriptor.setItem(COSName.FLAGS, COSInteger.get(6));
        var inner = new COSDictionary();
        inner.setItem(COSName.TYPE, COSName.FONT);
        inner.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        inner.setName(COSName.BASE_FONT, "MS-Mincho");
        inner.setItem(COSName.CIDSYSTEMINFO, system);
        inner.setItem(COSName.FONT_DESC, descriptor);
        inner.setItem(COSName.DW, COSInteger.get(1000));
        var inners = new COSArray();
        inners.add(inner);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "MS-Mincho");
        font.setName(COSName.ENCODING, "90ms-RKSJ-H");
        font.setItem(COSName.DESCENDANT_FONTS, inners);
        var fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        var page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(
                    "BT /F 24 Tf 100 700 Td <8FEE95F18A4A8EA6> Tj ET"
                            .getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
    }
}
