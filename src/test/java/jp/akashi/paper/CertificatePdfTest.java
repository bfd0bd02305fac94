package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.akashi.Proves;
import jp.akashi.certification.Certificate;
import jp.akashi.kernel.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {
    @Test
    void carriesEveryFieldAsText() throws Exception {
        assertThat(textOf(Faces.named("議事録クラウド", "株式会社サンプル")).replace(" ", ""))
                .contains("認定証", "認定番号", "AI0001-2604")
                .contains("ASP・SaaS(AIクラウドサービス)の安全・信頼性に係る情報開示認定制度")
                .contains("サービス名称", "議事録クラウド", "事業者名称", "株式会社サンプル")
                .contains("2026年4月1日(令和8年4月1日)から", "2028年3月31日(令和10年3月31日)まで")
                .contains("発行日", "クラウドサービス情報開示認定機関(デモ)")
                .contains("https://akashi.example/services/ai-0001-2604");
    }

    @Test
    void isReadAloudInOrderHoweverItsLettersAreSpread() throws Exception {
        try (var document = document(Faces.named("議事録クラウド", "株式会社サンプル"))) {
            assertThat(spoken(document.getDocumentCatalog().getStructureTreeRoot()))
                    .startsWith(
                            "ASP・SaaS(AIクラウドサービス)の安全・信頼性に係る情報開示認定制度",
                            "認定証",
                            "認定番号 AI 0001-2604",
                            "サービス名称 議事録クラウド",
                            "事業者名称 株式会社サンプル")
                    .endsWith("情報開示認定マーク AI 0001-2604");
        }
    }

    @Test
    void printsRareCharactersOfNamesAsTheyAre() throws Exception {
        assertThat(textOf(Faces.named("髙﨑クラウド①", "㈱𠮷野・ﾃｽﾄ™"))).contains("髙﨑クラウド①", "㈱𠮷野・ﾃｽﾄ™");
    }

    @Test
    void wrapsALongNameIntoAtMostFourLinesWithoutLosingACharacter() throws Exception {
        var text = textOf(Faces.named(Faces.LONG, Faces.LONG));
        assertThat(text.replaceAll("\\s", "")).contains(Faces.LONG.replaceAll("\\s", ""));
        var room = new Setting.Room(325, 70, 4);
        var setting = Setting.fitted(new Style(Face.MINCHO, 18, Color.BLACK), Faces.LONG, room);
        assertThat(setting.lines()).hasSizeBetween(2, 4);
        assertThat(setting.style().size()).isGreaterThan(8);
        assertThat(setting.lines())
                .allSatisfy(
                        line -> assertThat(setting.style().width(line)).isLessThanOrEqualTo(325));
    }

    @Test
    void neverStartsALineWithAClosingBracketOrComma() {
        var style = new Style(Face.MINCHO, 12, Color.BLACK);
        for (int width = 60; width < 200; width += 7) {
            var lines = Setting.wrapped(style, "情報(開示)、認定。クラウド・サービスー覧(東日本)の、開示。", width).lines();
            assertThat(lines).noneMatch(line -> line.matches("[)、。ー・].*"));
        }
    }

    @Test
    void breaksAnUnbreakableWordRatherThanLosingItsEnd() {
        var style = new Style(Face.GOTHIC, 10, Color.BLACK);
        var word = "a".repeat(200);
        assertThat(String.join("", Setting.wrapped(style, word, 100).lines())).isEqualTo(word);
    }

    @Test
    @Proves("PAP-01")
    void namesEveryCharacterThatCannotBePrinted() {
        var refused = Faces.pdf(Faces.named("絵文字😀クラウド", "\uE000社"));
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        var obstacles = ((Outcome.Refused<byte[]>) refused).obstacles();
        assertThat(obstacles).allMatch(obstacle -> obstacle.rule().equals(PaperRules.PRINTABLE));
        assertThat(obstacles.getFirst().facts())
                .containsEntry("field", "service")
                .containsEntry("character", "😀")
                .containsEntry("code", "U+1F600");
        assertThat(obstacles.getLast().facts())
                .containsEntry("field", "provider")
                .containsEntry("code", "U+E000");
    }

    @Test
    void carriesAQrCodeThatOpensThePageOfTheService() throws Exception {
        try (var document = document(Faces.named("議事録クラウド", "株式会社サンプル"))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var code = page.getSubimage(200, 1900, 300, 320);
            assertThat(new QRCodeReader().decode(bitmap(code)).getText()).isEqualTo(Faces.PAGE);
        }
    }

    @Test
    void embedsItsFontsAndSaysWhatItIsAndInWhichLanguage() throws Exception {
        try (var document = document(Faces.named("𠮷クラウド", "株式会社サンプル"))) {
            assertThat(fonts(document)).hasSize(3).allMatch(PDFont::isEmbedded);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("認定証 AI 0001-2604");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja-JP");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(
                            document.getDocumentCatalog()
                                    .getMetadata()
                                    .createInputStream()
                                    .readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .contains("<pdfaid:part>2</pdfaid:part>", "認定証 AI 0001-2604");
        }
    }

    @Test
    void keepsItsMetadataWellFormedWhenANameHasMarkup() throws Exception {
        try (var document = document(Faces.named("A&B <C> {date}", "株式会社\"サンプル\""))) {
            var factory = DocumentBuilderFactory.newInstance();
            var xmp = document.getDocumentCatalog().getMetadata().createInputStream();
            assertThat(
                            factory.newDocumentBuilder()
                                    .parse(xmp)
                                    .getDocumentElement()
                                    .getTextContent())
                    .contains("A&B <C>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ガクラウド",
                "が\u3099か\u3099",
                "שירות ענן",
                "\u202Eabc\u202C",
                "a\u200Bb\u00ADc",
                "改行\nと\tタブ",
                "葛\uDB40\uDD00飾",
                ""
            })
    void printsANameOrNamesTheCharacterItCannotPrint(String name) throws Exception {
        switch (Faces.pdf(Faces.named(name, "株式会社サンプル"))) {
            case Outcome.Done<byte[]>(var bytes) -> {
                try (var document = Loader.loadPDF(bytes)) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                }
            }
            case Outcome.Refused<byte[]>(var obstacles) ->
                    assertThat(obstacles)
                            .allMatch(obstacle -> obstacle.rule().equals(PaperRules.PRINTABLE));
        }
    }

    @Test
    void printsADecomposedNameAsItIsRead() throws Exception {
        assertThat(textOf(Faces.named("カ\u3099クラウト\u3099", "株式会社サンプル"))).contains("ガクラウド");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 400, 2000})
    void keepsAVeryLongNameOnThePage(int length) throws Exception {
        var name = "とても長い名前のクラウド".repeat(length / 12);
        try (var document = document(Faces.named(name, "株式会社サンプル"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(name);
        }
    }

    @Test
    void isTheSameBytesForTheSameFaceOnEveryThread() {
        var face = Faces.named(Faces.LONG, "株式会社𠮷野");
        var once = Faces.pdf(face).orThrow();
        var many =
                IntStream.range(0, 8).parallel().mapToObj(_ -> Faces.pdf(face).orThrow()).toList();
        assertThat(many).allMatch(bytes -> Arrays.equals(bytes, once));
    }

    private static String textOf(Certificate face) throws Exception {
        try (var document = document(face)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PDDocument document(Certificate face) throws Exception {
        return Loader.loadPDF(Faces.pdf(face).orThrow());
    }

    private static List<String> spoken(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid ->
                        Stream.concat(
                                Stream.of(kid.getActualText(), kid.getAlternateDescription())
                                        .filter(Objects::nonNull),
                                spoken(kid).stream()))
                .toList();
    }

    private static List<PDFont> fonts(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .toList();
    }

    private static BinaryBitmap bitmap(BufferedImage image) {
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new BinaryBitmap(
                new HybridBinarizer(
                        new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    }
}
