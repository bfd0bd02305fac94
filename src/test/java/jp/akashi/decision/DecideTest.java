package jp.akashi.decision;

import static jp.akashi.Outcomes.obstaclesOf;
import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.Filing;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Happening;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules on deciding: mandatory rows and requirements decide, and nothing else.
class DecideTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();

    @Test
    @Proves("DEC-01")
    void everyMandatoryRowAcceptedIsGranted() {
        var application = examined(Judgement.ACCEPTED, SmallScheme.NOTICE);

        var granted = (Decision.Granted) office.grants(application).orThrow();

        assertThat(granted.revision()).isEqualTo(1);
        assertThat(granted.made().on()).isEqualTo(road.clock.today());
        assertThat(office.decisionOn(application)).contains(granted);
        assertThat(road.caseOf(application).examination().stage()).isEqualTo(Stage.GRANTED);
    }

    static Stream<ItemId> mandatory() {
        return Stream.of(SmallScheme.NAME, SmallScheme.MONITORING, SmallScheme.NOTICE);
    }

    @ParameterizedTest
    @MethodSource("mandatory")
    @Proves("DEC-01")
    void oneMandatoryRowToImproveStandsInTheWay(ItemId item) {
        var application = examined(Judgement.TO_IMPROVE, item);

        var refused = office.grants(application);

        assertThat(rulesOf(refused)).containsExactly("DEC-01");
        assertThat(obstaclesOf(refused).getFirst().facts()).containsEntry("item", item.value());
        assertThat(office.decisionOn(application)).isEmpty();
    }

    @Test
    @Proves("DEC-02")
    void anOptionalRowToImproveDoesNotStandInTheWay() {
        var application = examined(Judgement.TO_IMPROVE, SmallScheme.REGION);

        assertThat(office.grants(application).orThrow()).isInstanceOf(Decision.Granted.class);
    }

    @Test
    @Proves("DEC-01")
    void aMeasureNotTakenStandsInTheWayWhateverTheOfficeFound() {
        assertThat(hindered(SmallScheme.MONITORING, Papers.notMonitored()))
                .containsExactly(SmallScheme.MONITORING);
        assertThat(
                        hindered(
                                SmallScheme.MONITORING,
                                Papers.one(SmallScheme.DONE, new Value.NotDone("準備中"))))
                .containsExactly(SmallScheme.MONITORING);
        assertThat(
                        hindered(
                                SmallScheme.MONITORING,
                                Papers.one(
                                        SmallScheme.DONE, new Value.YesNo(true, "24時間監視", null))))
                .isEmpty();
    }

    @Test
    @Proves("DEC-01")
    void aFigureBelowTheLowestLevelStandsInTheWayAndTheLowestLevelDoesNot() {
        assertThat(hindered(SmallScheme.NOTICE, days(29))).containsExactly(SmallScheme.NOTICE);
        assertThat(hindered(SmallScheme.NOTICE, days(30))).isEmpty();
        assertThat(hindered(SmallScheme.NOTICE, Papers.months(1))).isEmpty();
    }

    @Test
    @Proves("DEC-03")
    void aRefusalNamesAnItemAndSaysWhatAboutIt() {
        var application = examined(Judgement.TO_IMPROVE, SmallScheme.NOTICE);

        assertThat(rulesOf(office.refuses(application))).containsExactly("DEC-03");
        assertThat(rulesOf(office.refuses(application, new Reason(SmallScheme.NOTICE, " "))))
                .containsExactly("DEC-03");
        assertThat(rulesOf(office.refuses(application, new Reason(new ItemId("no.such"), "改善を。"))))
                .containsExactly("DEC-03");
        assertThat(office.decisionOn(application)).isEmpty();

        var reason = new Reason(SmallScheme.NOTICE, "1ヶ月以上前に告知してください。");
        var refused = (Decision.Refused) office.refuses(application, reason).orThrow();
        assertThat(refused.reasons()).containsExactly(reason);
        assertThat(road.caseOf(application).examination().stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    @Proves("DEC-02")
    void anOptionalItemAloneIsNoGroundForRefusal() {
        var application = examined(Judgement.TO_IMPROVE, SmallScheme.REGION);
        var optional = new Reason(SmallScheme.REGION, "地域を明確に。");

        assertThat(rulesOf(office.refuses(application, optional))).containsExactly("DEC-02");
        office.refuses(application, optional, new Reason(SmallScheme.NAME, "名称を正しく。")).orThrow();
    }

    @Test
    @Proves("DEC-04")
    void whoJudgedAnItemNeitherGrantsNorRefusesAndAColleagueDoes() {
        var application = examined(Judgement.TO_IMPROVE, SmallScheme.REGION);
        var reason = new Reason(SmallScheme.NAME, "名称を正しく。");

        assertThat(rulesOf(office.decidesToGrant(application))).containsExactly("DEC-04");
        assertThat(rulesOf(office.decidesToRefuse(application, reason))).containsExactly("DEC-04");
        assertThat(office.decisionOn(application)).isEmpty();

        assertThat(road.office().decidesToGrant(application).orThrow())
                .isInstanceOf(Decision.Granted.class);
    }

    @Test
    @Proves("DEC-04")
    void whoOnlyConcludedTheDocumentsDoesNotDecideAndWhoOnlyCheckedTheFormDoes() {
        var concluding = road.office();
        var formal = road.office();
        var application = mihon.files(Papers.complete());
        formal.bringsToDocuments(application);
        office.accepts(
                application,
                SmallScheme.NAME,
                SmallScheme.MONITORING,
                SmallScheme.NOTICE,
                SmallScheme.REGION);
        concluding.concludes(application).orThrow();

        assertThat(rulesOf(concluding.decidesToGrant(application))).containsExactly("DEC-04");
        formal.decidesToGrant(application).orThrow();
    }

    @Test
    @Proves("DEC-04")
    void whoseVerdictsAnotherReplacedHasExaminedTheCaseAllTheSame() {
        var first = road.office();
        var application = mihon.files(Papers.complete());
        office.bringsToDocuments(application);
        first.accepts(application, SmallScheme.NAME);
        office.accepts(
                application,
                SmallScheme.NAME,
                SmallScheme.MONITORING,
                SmallScheme.NOTICE,
                SmallScheme.REGION);
        office.concludes(application).orThrow();

        assertThat(rulesOf(first.decidesToGrant(application))).containsExactly("DEC-04");
    }

    @Test
    void whatHappenedToACaseAfterItWasOpenedIsTold() {
        var application = examined(Judgement.ACCEPTED, SmallScheme.NOTICE);
        var opened = road.caseOf(application).examination();
        assertThat(opened.happenedAfter(opened.touchedAt())).isEmpty();

        road.clock.set("2022-06-02");
        office.reopens(application).orThrow();
        office.judges(application, SmallScheme.NAME, Judgement.TO_IMPROVE, "名称が違います。").orThrow();

        assertThat(road.caseOf(application).examination().happenedAfter(opened.touchedAt()))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Happening.Stepped.class),
                        second ->
                                assertThat(second)
                                        .isInstanceOfSatisfying(
                                                Happening.Judged.class,
                                                judged ->
                                                        assertThat(judged.verdict().item())
                                                                .isEqualTo(SmallScheme.NAME)));
    }

    private Application examined(Judgement judgement, ItemId item) {
        var application = mihon.files(Papers.complete());
        office.bringsToDocuments(application);
        office.accepts(
                application,
                SmallScheme.NAME,
                SmallScheme.MONITORING,
                SmallScheme.NOTICE,
                SmallScheme.REGION);
        office.judges(application, item, judgement, "審査の所見").orThrow();
        office.concludes(application).orThrow();
        return application;
    }

    /// What stands in the way when everything was accepted and one answer is this.
    private List<ItemId> hindered(ItemId item, Answer answer) {
        var application = mihon.files(Papers.complete());
        var changed =
                application.with(
                        new Filing(
                                2,
                                application.dossier().with(item, answer),
                                mihon.person().id(),
                                road.clock.instant()));
        var decide =
                new Decide(
                        new Advance(road.stores.examined().examinations()),
                        road.stores.examined().decisions(),
                        road.schemes);
        return decide.hindrances(accepted(changed), changed).stream()
                .map(obstacle -> new ItemId(String.valueOf(obstacle.facts().get("item"))))
                .toList();
    }

    private Examination accepted(Application application) {
        var findings = Examination.Findings.none();
        for (var row : road.schemes.get(application.edition()).rows()) {
            findings =
                    findings.with(
                            new Verdict(
                                    row.id(), Judgement.ACCEPTED, "", 2, office.hand().signed()));
        }
        return Examination.opened(application.id(), road.clock.instant()).with(findings);
    }

    private static Answer days(int days) {
        return Papers.one(
                SmallScheme.PERIOD, new Value.Quantity(BigDecimal.valueOf(days), "日前", null, ""));
    }
}
