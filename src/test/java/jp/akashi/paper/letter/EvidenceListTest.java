package jp.akashi.paper.letter;

import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.evidence.Papers;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.sheet.BookLimits;
import jp.akashi.paper.sheet.BookReader;
import jp.akashi.paper.sheet.Place;
import jp.akashi.paper.sheet.UnreadableBook;
import jp.akashi.scheme.Forms;
import jp.akashi.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// 資料内訳書, made from what the items cite.
class EvidenceListTest {
    private static final EvidenceIndex EVIDENCE =
            EvidenceIndex.empty()
                    .withDocument(
                            Papers.of(
                                    Papers.issued(
                                            "資料1", EvidenceKind.RULES, LocalDate.of(2026, 4, 1)),
                                    new Evidence.Nature(
                                            Evidence.Tongue.ENGLISH,
                                            Evidence.Copy.OF_COPY,
                                            LocalDate.of(2027, 3, 31))))
                    .withDocument(
                            Papers.webPage(
                                    "資料2", "https://mihon.example/", LocalDate.of(2026, 5, 2)))
                    .withCitations(
                            id("a.item"), List.of(new Citation("資料1", Pages.of(3, 7), "第2章")))
                    .withCitations(
                            id("b.item"),
                            List.of(
                                    new Citation("資料1", Pages.of(1), ""),
                                    new Citation("資料2", Pages.of(1), "")));
    private static final EvidenceList.Listed LISTED =
            new EvidenceList.Listed(
                    edition(mandatory("a.item", text()), mandatory("b.item", text())),
                    EVIDENCE,
                    "株式会社みほんクラウド",
                    "みほん文書AI",
                    LocalDate.of(2026, 11, 22));

    private final EvidenceList list = new EvidenceList(Wording.of(Forms.SCHEMES), new LetterPdf());

    @Test
    void theWorkbookListsDocumentsAndItemByItemTheirPages() throws UnreadableBook {
        var book = new BookReader(new BookLimits(1 << 20, 1 << 22, 1000)).read(list.xlsx(LISTED));
        var documents = book.find("資料").orElseThrow();
        var cited = book.find("疎明箇所").orElseThrow();

        assertThat(documents.text(new Place(1, 0))).isEqualTo("資料1");
        assertThat(documents.text(new Place(1, 3))).isEqualTo("2026-04-01");
        assertThat(documents.text(new Place(1, 4))).isEqualTo("英語・写しから作成・有効期限 2027年3月31日");
        assertThat(documents.text(new Place(2, 4))).isEmpty();
        assertThat(documents.text(new Place(1, 9))).isEqualTo("No.1、No.2");
        assertThat(documents.text(new Place(2, 7))).isEqualTo("https://mihon.example/");
        assertThat(cited.rows()).isEqualTo(4);
        assertThat(cited.text(new Place(1, 4))).isEqualTo("3, 7");
        assertThat(cited.text(new Place(1, 5))).isEqualTo("第2章");
    }

    @Test
    void thePaperSaysTheSame() throws IOException {
        var pdf = ((Outcome.Done<byte[]>) list.pdf(LISTED)).value();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("資料内訳書")
                    .contains("みほん文書AI")
                    .contains("資料1の題名")
                    .contains("3, 7")
                    .contains("第2章");
        }
    }
}
