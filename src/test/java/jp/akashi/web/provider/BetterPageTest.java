package jp.akashi.web.provider;

import static jp.akashi.scheme.Forms.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.evidence.Papers;
import jp.akashi.web.provider.BetterPage.Proposal;
import org.junit.jupiter.api.Test;

/// What taking over a proposed page makes of the citations of an item.
class BetterPageTest {
    private static final Citation OTHER = new Citation("資料2", Pages.of(1), "第1章");
    private static final EvidenceIndex EVIDENCE =
            EvidenceIndex.empty()
                    .withDocument(Papers.document("資料1", EvidenceKind.RULES, 8))
                    .withDocument(Papers.document("資料2", EvidenceKind.RULES, 8))
                    .withCitations(
                            id("a.item"),
                            List.of(
                                    new Citation("資料1", Pages.of(3), "第2章"),
                                    OTHER,
                                    new Citation("資料1", Pages.of(5), "")));

    @Test
    void thePageTakesThePlaceOfThoseCitedOfTheDocumentAndOtherDocumentsStay() {
        var next = BetterPage.with(EVIDENCE, id("a.item"), new Proposal("a.item", "資料1", 8));

        assertThat(next.orElseThrow().citationsOf(id("a.item")))
                .containsExactly(new Citation("資料1", Pages.of(8), ""), OTHER);
    }

    @Test
    void aPageTheDocumentDoesNotHaveOrADocumentThatIsNotCitedIsNoProposal() {
        for (int page : new int[] {0, 9}) {
            assertThat(BetterPage.with(EVIDENCE, id("a.item"), new Proposal("a.item", "資料1", page)))
                    .isEmpty();
        }
        assertThat(BetterPage.with(EVIDENCE, id("b.item"), new Proposal("b.item", "資料1", 1)))
                .isEmpty();
        assertThat(BetterPage.with(EVIDENCE, id("a.item"), new Proposal("a.item", "資料9", 1)))
                .isEmpty();
    }
}
