package jp.akashi.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.PaperRules;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPdfTest {
    private final LetterPdf press = new LetterPdf();

    @Test
    void saysWhoWritesToWhomAndWhat() throws Exception {
        try (var document = Loader.loadPDF(made(letter("株式会社みほんクラウド 御中", 1)))) {
            assertThat(text(document))
                    .contains("NT-2026-00001", "2026年11月22日(令和8年11月22日)")
                    .contains("株式会社みほんクラウド 御中", "認定機関(見本)", "審査手数料のご請求")
                    .contains("請求金額", "209,000円", "1 / 1", "以上");
        }
    }

    @Test
    void isTaggedAndCarriesItsTitleAndItsFonts() throws Exception {
        try (var document = Loader.loadPDF(made(letter("見本 様", 1)))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("ja");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("審査手数料のご請求");
            var resources = document.getPage(0).getResources();
            assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false))
                    .isNotEmpty();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void goesOnOverPagesWithTheHeadOfItsTable() throws Exception {
        try (var document = Loader.loadPDF(made(letter("見本 様", 90)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document)).contains("摘要", "NT-2026-00001");
        }
    }

    @Test
    void printsRareCharactersAndWhatLooksLikeMarkup() throws Exception {
        try (var document = Loader.loadPDF(made(letter("𠮷野 <b>&\"髙﨑\" 様", 1)))) {
            assertThat(text(document)).contains("𠮷野 <b>&\"髙﨑\" 様");
        }
    }

    @Test
    void refusesACharacterNoTypefaceHas() {
        assertThat(press.make(letter("株式会社\uD83D\uDE00 御中", 1)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.obstacles().toString())
                                        .contains(PaperRules.PRINTABLE.toString(), "U+1F600"));
    }

    @Test
    void isTheSameForTheSameLetter() {
        assertThat(made(letter("見本 様", 3))).isEqualTo(made(letter("見本 様", 3)));
    }

    private byte[] made(Letter letter) {
        var outcome = press.make(letter);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<byte[]>) outcome).value();
    }

    private static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document);
    }

    private static Letter letter(String addressee, int rows) {
        return new Letter(
                "NT-2026-00001",
                LocalDate.of(2026, 11, 22),
                List.of(addressee),
                List.of("認定機関(見本)", "〒000-0000 見本県見本市1-2-3"),
                "審査手数料のご請求",
                List.of(
                        new Block.Paragraph("平素より格別のご高配を賜り、厚く御礼申し上げます。\n下記のとおりご請求申し上げます。"),
                        new Block.Heading("記"),
                        new Block.Sum("請求金額", "209,000円"),
                        Block.facts("受付番号", "2026-00001", "サービス名称", "みほん文書AI"),
                        new Block.Points(List.of("お振込手数料はご負担ください。", "お支払後の返金はいたしません。")),
                        table(rows),
                        new Block.Note("登録番号 T9000000000000"),
                        new Block.End()));
    }

    private static Block.Table table(int rows) {
        return new Block.Table(
                List.of(Block.Column.text("摘要", 70), Block.Column.figure("金額", 30)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of("審査手数料(新規申請) " + row, "190,000円"))
                        .toList());
    }
}
