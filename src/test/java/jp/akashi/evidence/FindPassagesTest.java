package jp.akashi.evidence;

import static jp.akashi.evidence.Papers.texts;
import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.UNITS;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.figure;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.kernel.Digest;
import org.junit.jupiter.api.Test;

/// What an examiner's eye is led to on a page.
class FindPassagesTest {
    private static final Digest DOCUMENT = Digest.of("資料1");

    @Test
    void theClaimedFigureAsItIsWrittenThere() {
        assertThat(found(figure("99.98", "%"), "1年間の稼働率は９９．９８％でした。"))
                .containsExactly(new Passage(Passage.Kind.SAME, "99.98%"));
    }

    @Test
    void anotherFigureOfTheSameSubjectAndNotOfAnother() {
        assertThat(found(figure("99.98", "%"), "サービス稼働率 99.5%"))
                .containsExactly(new Passage(Passage.Kind.OTHER, "99.5%"));
        assertThat(found(figure("99.98", "%"), "満足度 99.5%")).isEmpty();
    }

    @Test
    void theAnswersOwnWordsFromSixLettersOn() {
        assertThat(found(new Value.Words("監視の結果を記録します"), "運用の監視の結果を\n記録する。"))
                .containsExactly(new Passage(Passage.Kind.SAID, "監視の結果を記録"));
        assertThat(found(new Value.Words("監視の結果"), "監視の結果を記録する。")).isEmpty();
    }

    @Test
    void nothingOnAPageWithoutTextOrOneTheDocumentDoesNotHave() {
        var finder = new FindPassages(UNITS, texts("稼働率 99.98%", " "));
        for (int page : new int[] {0, 2, 3}) {
            assertThat(on(finder, page, figure("99.98", "%"))).isEmpty();
        }
        assertThat(on(finder, 1, figure("99.98", "%"))).hasSize(1);
    }

    private static List<Passage> found(Value claim, String page) {
        return on(new FindPassages(UNITS, texts(page)), 1, claim);
    }

    private static List<Passage> on(FindPassages finder, int page, Value claim) {
        var kind = claim instanceof Value.Quantity ? quantity("%") : new Kind.Text(200, null);
        var row =
                edition(mandatory("a.item").named("サービス稼働率の実績値").field("answer", kind))
                        .rows()
                        .getFirst();
        return finder.on(DOCUMENT, page, row, Answer.of(Map.of(ANSWER, claim)));
    }
}
