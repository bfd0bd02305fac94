package jp.akashi.evidence;

import static jp.akashi.evidence.Papers.cited;
import static jp.akashi.evidence.Papers.issued;
import static jp.akashi.evidence.Papers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Schemes;
import org.junit.jupiter.api.Test;

/// What is asked of the documents themselves, by what their provider said of them.
class CheckDocumentsTest {
    private static final Schemes.Checks NO_CHECKS =
            new Schemes.Checks(List.of(), List.of(), List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CheckSupport.About ABOUT =
            new CheckSupport.About("株式会社みほんクラウド", "みほん文書AI", TODAY);

    @Test
    @Proves("EVI-12")
    void aDocumentIsInDateOnTheLastDayOfItsTermAndNoLonger() {
        assertThat(found(until(TODAY))).isEmpty();
        assertThat(found(until(TODAY.minusDays(1)))).containsExactly("over");
    }

    @Test
    @Proves("EVI-12")
    void whatSomebodySignedCarriesItsDay() {
        var undated = Papers.document("資料1", EvidenceKind.SIGNED_STATEMENT, 1);
        assertThat(found(undated)).containsExactly("undated");
        assertThat(found(issued("資料1", EvidenceKind.SIGNED_STATEMENT, TODAY))).isEmpty();
        assertThat(found(Papers.document("資料1", EvidenceKind.RULES, 1))).isEmpty();
    }

    @Test
    @Proves("EVI-13")
    void aForeignDocumentOrAContractorsNeedNotNameTheProvider() {
        var own = Papers.document("資料1", EvidenceKind.RULES, 1);
        assertThat(rules(own, "別の事業者の文書です。")).containsExactly("EVI-13");
        assertThat(rules(own, "みほんクラウドの文書です。")).isEmpty();
        assertThat(rules(issued("資料1", EvidenceKind.SIGNED_STATEMENT, TODAY), "別の事業者の文書です。"))
                .isEmpty();

        var english = new Evidence.Nature(Evidence.Tongue.ENGLISH, Evidence.Copy.OF_COPY, null);
        assertThat(rules(Papers.of(own, english), "Terms of somebody")).isEmpty();
    }

    private static Evidence until(LocalDate day) {
        return Papers.of(
                Papers.document("資料1", EvidenceKind.RULES, 1),
                new Evidence.Nature(Evidence.Tongue.JAPANESE, Evidence.Copy.UNSAID, day));
    }

    private static List<String> found(Evidence document) {
        return check(document, "みほんクラウドの文書です。").stream()
                .map(finding -> finding.obstacle().facts().get("case"))
                .toList();
    }

    private static List<String> rules(Evidence document, String page) {
        return check(document, page).stream().map(finding -> finding.rule().value()).toList();
    }

    private static List<Finding> check(Evidence document, String page) {
        var index = cited(new ItemId("a.item"), 1, 1);
        var only = new EvidenceIndex(List.of(document), index.citations());
        return new CheckSupport(Forms.UNITS, NO_CHECKS, texts(page)).checkDocuments(only, ABOUT);
    }
}
