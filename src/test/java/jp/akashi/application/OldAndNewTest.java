package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.application.OldAndNew.Difference;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.Pages;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ItemId;
import jp.akashi.road.Applicant;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// Old and new side by side.
class OldAndNewTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Application earlier = mihon.files(Papers.complete());
    private final Dossier before = earlier.dossier();
    private final ReuseApplication reuse =
            new ReuseApplication(
                    road.stores.filed().drafts(),
                    road.schemes,
                    road.stores.filed().prior(),
                    road.clock);
    private final CompareWithEarlier compare =
            new CompareWithEarlier(road.stores.filed().applications(), reuse, road.schemes);

    @Test
    void whatIsTakenOverAsItWasDiffersInNothing() {
        var compared = compared(before);

        assertThat(compared.changed()).isEmpty();
        assertThat(compared.lines()).hasSize(5);
        assertThat(compared.face()).isEmpty();
        assertThat(compared.sites()).isFalse();
        assertThat(compared.retired()).isEmpty();
    }

    @Test
    void anotherAnswerAnotherEntryAndAnotherDataCentreAreTold() {
        var sheet = before.faceSheet().with(FaceField.SERVICE_SUMMARY, "ほかの概要");

        var compared =
                compared(
                        before.with(SmallScheme.NOTICE, Papers.months(6))
                                .with(sheet)
                                .withSites(List.of("東京")));

        assertThat(differences(compared)).isEqualTo(Map.of(SmallScheme.NOTICE, Difference.ANSWER));
        assertThat(compared.face()).containsExactly(FaceField.SERVICE_SUMMARY);
        assertThat(compared.sites()).isTrue();
    }

    @Test
    void anOptionalAnswerTakenAwayIsAnother() {
        var compared = compared(before.with(SmallScheme.REGION, Answer.none()));

        assertThat(differences(compared)).isEqualTo(Map.of(SmallScheme.REGION, Difference.ANSWER));
    }

    @Test
    void anotherPageCitedForTheSameAnswerIsTold() {
        var label = before.evidence().documents().getFirst().label();
        var cited = List.of(new Citation(label, Pages.parse("2").orElseThrow(), ""));

        var compared =
                compared(before.with(before.evidence().withCitations(SmallScheme.NOTICE, cited)));

        assertThat(differences(compared))
                .isEqualTo(Map.of(SmallScheme.NOTICE, Difference.EVIDENCE));
    }

    @Test
    void theSamePageUnderAnotherLabelIsTheSame() {
        var documents =
                before.evidence().documents().stream().map(OldAndNewTest::relabelled).toList();
        var citations = new LinkedHashMap<ItemId, List<Citation>>();
        before.evidence()
                .citations()
                .forEach((item, cited) ->
                        citations.put(
                                item,
                                cited.stream()
                                        .map(one ->
                                                new Citation(
                                                        "新" + one.label(),
                                                        one.pages(),
                                                        one.section()))
                                        .toList()));

        assertThat(compared(before.with(new EvidenceIndex(documents, citations))).changed())
                .isEmpty();
    }

    @Test
    void anApplicationThatTookNothingOverHasNothingBesideIt() {
        assertThat(compare.of(Purpose.ANEW, before)).isEmpty();
    }

    private static Evidence relabelled(Evidence one) {
        return new Evidence(
                one.id(),
                "新" + one.label(),
                one.title(),
                one.kind(),
                one.file(),
                one.capture(),
                one.issuedOn());
    }

    private OldAndNew compared(Dossier now) {
        return compare.of(new Purpose(ApplicationKind.RENEWAL, earlier.id()), now).orElseThrow();
    }

    private static Map<ItemId, Difference> differences(OldAndNew compared) {
        return compared.changed().stream()
                .collect(Collectors.toMap(line -> line.row().id(), OldAndNew.Line::difference));
    }
}
