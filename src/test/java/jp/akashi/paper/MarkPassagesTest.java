package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.akashi.evidence.Passage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/// Boxes over passages of real documents.
class MarkPassagesTest {
    @Test
    void aFigureIsMarkedWhereItStands() {
        var marks = marks(Pdfs.of("一頁目", "稼働率は\n９９．９８％でした。"), 2, "99.98%");

        assertThat(marks).hasSize(1);
        var box = marks.getFirst().box();
        // The text starts 60 of 595 points from the left; its second line stands 98 of 842 from
        // above.
        assertThat(box.x()).isBetween(980, 1040);
        assertThat(box.y() + box.height()).isBetween(1120, 1220);
        assertThat(box.width()).isBetween(700, 1200);
    }

    @Test
    void aPassageOverTwoLinesHasTwoBoxes() {
        var marks = marks(Pdfs.of("監視の結果を\n記録する"), 1, "監視の結果を記録する");

        assertThat(marks).hasSize(2);
        assertThat(marks.getLast().box().y()).isGreaterThan(marks.getFirst().box().y());
    }

    @Test
    void aFigureWithinAnotherIsNoFigure() {
        assertThat(marks(Pdfs.of("110分"), 1, "10分")).isEmpty();
        assertThat(marks(Pdfs.of("第1 10分"), 1, "10分")).hasSize(1);
    }

    @Test
    void onATurnedPageTheBoxesStandAsThePictureDoes() {
        var turned =
                Pdfs.of(
                        document -> {
                            document.getPage(0).setRotation(90);
                            document.getPage(0).setMediaBox(PDRectangle.A4);
                        },
                        "99.98%");
        var box = marks(turned, 1, "99.98%").getFirst().box();

        // What stands at the upper left of the sheet stands at the upper right of the picture.
        assertThat(box.x()).isGreaterThan(8_500);
        assertThat(box.y()).isLessThan(2_000);
    }

    @Test
    void aDamagedDocumentHasNoLetters() {
        var file = Pdfs.channel("no document".getBytes(StandardCharsets.UTF_8));
        assertThat(PageWords.read(file, 1, Pdfs.ASIDE)).isEmpty();
    }

    private List<MarkPassages.Mark> marks(byte[] pdf, int page, String words) {
        var letters = PageWords.read(Pdfs.channel(pdf), page, Pdfs.ASIDE);
        return MarkPassages.of(letters, List.of(new Passage(Passage.Kind.SAME, words)));
    }
}
