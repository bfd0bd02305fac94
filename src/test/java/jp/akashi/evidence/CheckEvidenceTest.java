package jp.akashi.evidence;

import static jp.akashi.evidence.Papers.document;
import static jp.akashi.evidence.Papers.webPage;
import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.EDITION;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.no;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.words;
import static jp.akashi.scheme.Forms.yes;
import static jp.akashi.scheme.Forms.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.scheme.Edition;
import org.junit.jupiter.api.Test;

/// What has to be cited, and where a citation has to lead.
class CheckEvidenceTest {
    private static final String ITEM = "compliance.training";
    private static final Edition FORM = edition(mandatory(ITEM, yesNo()).optional());
    private static final LocalDate TAKEN = LocalDate.of(2026, 4, 1);

    private static final CheckEvidence CHECK = new CheckEvidence();

    @Test
    @Proves("EVI-01")
    void anAnswerWithoutEvidenceIsRefusedThoughTheRowIsOptional() {
        assertThat(found(yes("年1回"), EvidenceIndex.empty())).containsExactly("EVI-01 REFUSE");
    }

    @Test
    @Proves("EVI-01")
    void nothingIsToBeProvenWhereNothingIsDoneOrDisclosed() {
        assertThat(found(new Value.NotDone("準備中"), EvidenceIndex.empty())).isEmpty();
        assertThat(found(new Value.NotDisclosed(""), EvidenceIndex.empty())).isEmpty();
        assertThat(found(no(), EvidenceIndex.empty())).isEmpty();
    }

    @Test
    @Proves("EVI-01")
    void aRowWithoutAnAnswerNeedsNoEvidence() {
        assertThat(CHECK.check(FORM, Disclosure.empty(EDITION), EvidenceIndex.empty())).isEmpty();
    }

    @Test
    @Proves("EVI-02")
    void aCitedDocumentIsAmongThoseFiled() {
        assertThat(found(yes("年1回"), citing("資料1", Pages.of(1)))).isEmpty();
        assertThat(found(yes("年1回"), citing("資料2", Pages.of(1))))
                .containsExactly("EVI-02 REFUSE", "EVI-09 WARN");
    }

    @Test
    void aLabelIsFoundHoweverWideItIsTyped() {
        assertThat(found(yes("年1回"), citing("資料 １", Pages.of(1)))).isEmpty();
    }

    @Test
    @Proves("EVI-03")
    void aCitationNamesPagesUpToTheLastOne() {
        assertThat(found(yes("年1回"), citing("資料1", Pages.parse("3-5").orElseThrow()))).isEmpty();
        assertThat(found(yes("年1回"), citing("資料1", Pages.parse("3-6").orElseThrow())))
                .containsExactly("EVI-03 REFUSE");
    }

    @Test
    @Proves("EVI-03")
    void aCitationNamesPagesOrAtLeastAChapter() {
        assertThat(found(yes("年1回"), citing(new Citation("資料1", new Pages(List.of()), "第3章"))))
                .isEmpty();
        assertThat(found(yes("年1回"), citing(new Citation("資料1", new Pages(List.of()), " "))))
                .containsExactly("EVI-03 REFUSE");
    }

    @Test
    @Proves("EVI-05")
    void aUrlIsNoDocument() {
        assertThat(found(yes("年1回"), citing("https://example.jp/security", Pages.of(1))))
                .containsExactly("EVI-05 REFUSE", "EVI-09 WARN");
        assertThat(found(yes("年1回"), citing("当社サイト www.example.jp", Pages.of(1))))
                .containsExactly("EVI-05 REFUSE", "EVI-09 WARN");
    }

    @Test
    @Proves("EVI-04")
    void aCopyOfAWebPageCarriesItsUrlAndTheDayItWasTaken() {
        assertThat(found(yes("年1回"), citing(webPage("資料1", "https://example.jp/", TAKEN))))
                .isEmpty();
        assertThat(found(yes("年1回"), citing(webPage("資料1", "https://example.jp/", null))))
                .containsExactly("EVI-04 REFUSE");
        assertThat(found(yes("年1回"), citing(webPage("資料1", " ", TAKEN))))
                .containsExactly("EVI-04 REFUSE");
    }

    @Test
    @Proves("EVI-04")
    void aPaperDocumentNeedsNoUrl() {
        assertThat(found(yes("年1回"), citing(document("資料1", EvidenceKind.RULES, 5)))).isEmpty();
    }

    @Test
    @Proves("EVI-09")
    void aDocumentNobodyCitesIsAskedAbout() {
        var spare = citing("資料1", Pages.of(1)).withDocument(document("資料2", EvidenceKind.OTHER, 1));

        assertThat(found(yes("年1回"), spare)).containsExactly("EVI-09 WARN");
    }

    @Test
    @Proves("EVI-09")
    void thePapersOfTheFaceSheetNeedNoCitation() {
        var papers =
                citing("資料1", Pages.of(1))
                        .withDocument(document("資料2", EvidenceKind.REGISTER_CERTIFICATE, 1))
                        .withDocument(document("資料3", EvidenceKind.AUTHORITY, 1));

        assertThat(found(yes("年1回"), papers)).isEmpty();
    }

    @Test
    void findingsOnARowStandThereWithTheirDocument() {
        var finding =
                CHECK.check(FORM, disclosure(yes("年1回")), citing("資料9", Pages.of(1))).getFirst();

        assertThat(finding.spot().item()).isEqualTo(id(ITEM));
        assertThat(finding.spot().document()).isEqualTo("資料9");
    }

    @Test
    @Proves("EVI-01")
    void anAnswerInWordsNeedsEvidenceToo() {
        var form = edition(mandatory(ITEM, text()));

        assertThat(CHECK.check(form, disclosure(words("本社")), EvidenceIndex.empty()))
                .extracting(Finding::rule)
                .containsExactly(EvidenceRules.CITED);
    }

    private static EvidenceIndex citing(String label, Pages pages) {
        return citing(new Citation(label, pages, ""));
    }

    private static EvidenceIndex citing(Citation citation) {
        return EvidenceIndex.empty()
                .withDocument(document("資料1", EvidenceKind.RULES, 5))
                .withCitations(id(ITEM), List.of(citation));
    }

    private static EvidenceIndex citing(Evidence document) {
        return EvidenceIndex.empty()
                .withDocument(document)
                .withCitations(id(ITEM), List.of(new Citation(document.label(), Pages.of(1), "")));
    }

    private static Disclosure disclosure(Value value) {
        return Disclosure.empty(EDITION).with(id(ITEM), Answer.of(Map.of(ANSWER, value)));
    }

    private static List<String> found(Value value, EvidenceIndex evidence) {
        return CHECK.check(FORM, disclosure(value), evidence).stream()
                .map(finding -> finding.rule() + " " + finding.severity())
                .toList();
    }
}
