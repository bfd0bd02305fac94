package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;

/// Which classes a reported change is of, and what follows from it.
class SortChangeTest {
    private static final Dossier CERTIFIED = Papers.complete();

    @Test
    void nothingChangedIsOfNoClass() {
        var none = sort(CERTIFIED);

        assertThat(none.isNone()).isTrue();
        assertThat(none.stops()).isFalse();
        assertThat(none.reissues()).isFalse();
        assertThat(none.papers()).isEmpty();
    }

    @Test
    void anotherAnswerIsExaminedAndCostsNothing() {
        var answer = sort(CERTIFIED.with(SmallScheme.NOTICE, Papers.months(6)));

        assertThat(classes(answer)).containsExactly("answers");
        assertThat(answer.hits().getFirst().items()).containsExactly(SmallScheme.NOTICE);
        assertThat(answer.reissues()).isFalse();
        assertThat(answer.touchesAnswers()).isTrue();
    }

    @Test
    void anotherNameAsksForTheRegisterCertificateAndAnotherCertificate() {
        var named = sort(with(FaceField.PROVIDER_NAME, "株式会社みほんソフト"));

        assertThat(classes(named)).containsExactly("names");
        assertThat(named.hits().getFirst().blanks()).containsExactly("provider-name");
        assertThat(named.reissues()).isTrue();
        assertThat(named.papers()).containsExactly("register-certificate");
    }

    @Test
    void aRequirementThatIsStillMetStopsNothing() {
        assertThat(sort(CERTIFIED.with(SmallScheme.NOTICE, Papers.months(1))).stops()).isFalse();
    }

    @Test
    void aRequirementNoLongerMetStops() {
        var unmet = sort(CERTIFIED.with(SmallScheme.MONITORING, Papers.notMonitored()));

        assertThat(classes(unmet)).containsExactly("gate", "answers");
        assertThat(unmet.hits().getFirst().items()).containsExactly(SmallScheme.MONITORING);
        assertThat(unmet.stops()).isTrue();
    }

    @Test
    void aServiceThatFallsApartIntoLevelsStops() {
        var apart = sort(with(FaceField.LEVELS_DIFFER, "yes"));

        assertThat(classes(apart)).containsExactly("unit");
        assertThat(apart.stops()).isTrue();
        assertThat(sort(with(FaceField.LEVELS_DIFFER, "no")).stops()).isFalse();
    }

    @Test
    void theEarliestOfTheDaysCounts() {
        var day = LocalDate.parse("2028-02-15");
        var summary = with(FaceField.SERVICE_SUMMARY, "要約と翻訳のサービスです。");
        var both = summary.with(summary.faceSheet().with(FaceField.SERVICE_NAME, "みほん翻訳"));

        assertThat(sort(summary).reportBy(day)).isEqualTo("2028-03-16");
        assertThat(sort(both).reportBy(day)).isEqualTo("2028-02-29");
        assertThat(classes(sort(both))).containsExactly("names", "public");
    }

    @Test
    void aDocumentReplacedByAnotherIsAChangeToo() {
        var index = CERTIFIED.evidence();
        var spare = Papers.paper("資料3", "沿革", EvidenceKind.OTHER);
        var more = CERTIFIED.with(index.withDocument(spare));

        assertThat(sort(more).isNone()).isTrue();
        assertThat(classes(new SortChange(SmallScheme.SCHEMES).sort(more, CERTIFIED)))
                .containsExactly("answers");
    }

    /// Blanks that renewals alone ask for are no part of what is certified.
    @Test
    void theSchemesOwnClassesLeaveNoBlankOut() {
        var ofRenewals = Set.of("mark-use", "mark-use-note", "evidence-current");
        Schemes schemes = SchemeFiles.builtIn().read().orThrow();
        var sorted =
                schemes.house().changes().classes().stream()
                        .flatMap(each -> each.fields().stream())
                        .toList();

        assertThat(Arrays.stream(FaceField.values()).map(FaceField::key))
                .filteredOn(key -> !ofRenewals.contains(key))
                .allSatisfy(key -> assertThat(sorted).contains(key));
    }

    private static Dossier with(FaceField field, String entry) {
        return CERTIFIED.with(CERTIFIED.faceSheet().with(field, entry));
    }

    private static ReportedChange sort(Dossier now) {
        return new SortChange(SmallScheme.SCHEMES).sort(CERTIFIED, now);
    }

    private static List<String> classes(ReportedChange change) {
        return change.hits().stream().map(hit -> hit.is().id()).toList();
    }
}
