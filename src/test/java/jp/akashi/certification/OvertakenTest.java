package jp.akashi.certification;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.Overtaken;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.examination.Stage;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.Press;
import jp.akashi.road.RenewingRoad;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A renewal and a report of a change of the same certification, under examination together, in
/// every order.
class OvertakenTest {
    private static final String WHY = "変更届のとおりに取り込みます。";
    private static final Answer SIX = Papers.months(6);
    private static final Answer YEARLY = Papers.words("年1回");
    private static final UnaryOperator<Dossier> NOTICE_CHANGED =
            dossier -> dossier.with(SmallScheme.NOTICE, SIX);
    private static final UnaryOperator<Dossier> AUDIT_ADDED = dossier -> audited(dossier, YEARLY);

    private final RenewingRoad road = RenewingRoad.certified();

    @BeforeEach
    void inTheWindow() {
        road.clock().set("2024-04-10");
    }

    @Test
    @Proves("CER-05")
    void aRenewalDecidedAfterTheReportDoesNotBringTheOldAnswerBack() {
        var reported = road.reports(NOTICE_CHANGED);
        var renewal = road.files(AUDIT_ADDED).orThrow();
        passes(reported);
        assertThat(hindrances(renewal)).containsExactly("items");

        settles(renewal);
        passes(renewal);

        assertThat(said(SmallScheme.NOTICE)).isEqualTo(SIX);
        assertThat(said(SmallScheme.AUDIT)).isEqualTo(YEARLY);
    }

    @Test
    @Proves("CER-05")
    void aReportDecidedAfterTheRenewalDoesNotBringTheOldAnswersBack() {
        var reported = road.reports(NOTICE_CHANGED);
        var renewal = road.files(AUDIT_ADDED).orThrow();
        passes(renewal);
        assertThat(hindrances(reported)).containsExactly("items");

        settles(reported);
        passes(reported);

        assertThat(said(SmallScheme.NOTICE)).isEqualTo(SIX);
        assertThat(said(SmallScheme.AUDIT)).isEqualTo(YEARLY);
        assertThat(road.certification().life().terms()).hasSize(2);
    }

    @Test
    @Proves("CER-05")
    void whatBothSayAlikeOrTheLaterOneSaysOtherwiseOnPurposeStandsInNobodysWay() {
        var reported = road.reports(dossier -> AUDIT_ADDED.apply(NOTICE_CHANGED.apply(dossier)));
        var renewal =
                road.files(dossier -> audited(NOTICE_CHANGED.apply(dossier), Papers.words("年2回")))
                        .orThrow();
        passes(reported);

        assertThat(hindrances(renewal)).isEmpty();
        passes(renewal);
        assertThat(said(SmallScheme.AUDIT)).isEqualTo(Papers.words("年2回"));
    }

    @Test
    @Proves("CER-05")
    void aNameARepresentativeAndAnAddressThatWereReportedStay() {
        var reported =
                road.reports(dossier ->
                        faced(
                                dossier,
                                FaceField.PROVIDER_NAME,
                                FaceField.REPRESENTATIVE_NAME,
                                FaceField.PROVIDER_ADDRESS,
                                FaceField.SERVICE_NAME));
        var renewal = road.files(AUDIT_ADDED).orThrow();
        passes(reported);
        assertThat(hindrances(renewal)).containsExactly("face");
        var blanks = overtaken().hindrances(renewal).getFirst().facts();
        assertThat(blanks.getOrDefault("field", "").split(" "))
                .containsExactlyInAnyOrder(
                        "PROVIDER_NAME", "REPRESENTATIVE_NAME", "PROVIDER_ADDRESS", "SERVICE_NAME");

        settles(renewal);
        passes(renewal);

        assertThat(road.entry().face().providerName()).isEqualTo("新しい PROVIDER_NAME");
        assertThat(road.certification().holder().serviceName()).isEqualTo("新しい SERVICE_NAME");
    }

    @Test
    @Proves("CER-05")
    void dataCentresThatWereReportedStay() {
        var reported = road.reports(dossier -> dossier.withSites(List.of("東京", "大阪")));
        var renewal = road.files(AUDIT_ADDED).orThrow();
        passes(reported);
        assertThat(hindrances(renewal)).containsExactly("sites");

        settles(renewal);

        assertThat(filed(renewal).dossier().sites()).containsExactly("東京", "大阪");
        assertThat(hindrances(renewal)).isEmpty();
    }

    @Test
    @Proves("CER-05")
    void whatWasGrantedAndIsNotPublishedYetIsPublishedFirst() {
        var reported = road.reports(NOTICE_CHANGED);
        var renewal = road.files(NOTICE_CHANGED).orThrow();
        road.examines(reported);
        road.adopts(reported).orThrow();
        assertThat(hindrances(renewal)).containsExactly("unpublished");

        road.publishes(reported).orThrow();

        assertThat(hindrances(renewal)).isEmpty();
    }

    @Test
    @Proves("CER-05")
    void aRenewalOfAProviderTheServicePassedFromIsNotGranted() {
        var renewal = road.files(AUDIT_ADDED).orThrow();
        assertThat(hindrances(renewal)).isEmpty();

        var held = road.certification();
        becomes(new Certification.Holder(ProviderId.random(), "株式会社よそ", "みほん"), held.edition());

        assertThat(hindrances(renewal)).containsExactly("holder");
    }

    @Test
    @Proves("CER-05")
    void aReportOfAnEditionThatARenewalLeftBehindIsNotGrantedAndOneOfTheSameIs() {
        var reported = road.reports(NOTICE_CHANGED);
        var held = road.certification();
        becomes(held.holder(), held.edition());
        assertThat(hindrances(reported)).isEmpty();

        var scheme = held.edition().scheme();
        becomes(held.holder(), new EditionId(scheme, held.edition().date().plusDays(1)));

        assertThat(hindrances(reported)).containsExactly("edition");
        assertThat(overtaken().find(filed(reported))).isEmpty();
    }

    @Test
    void nothingIsOvertakenByWhatItIsOrGoesOnFrom() {
        assertThat(overtaken().find(road.certified)).isEmpty();
        assertThat(hindrances(road.certified)).isEmpty();
        var reported = road.reports(NOTICE_CHANGED);
        assertThat(overtaken().find(reported)).isEmpty();

        passes(road.reports(AUDIT_ADDED));

        var found = overtaken().find(reported).orElseThrow();
        assertThat(found.open().items()).containsExactly(SmallScheme.AUDIT);
        assertThat(found.three().now().id()).isEqualTo(road.certification().application());
        assertThat(found.three().before()).isEqualTo(road.certified);
    }

    @Test
    void theOthersOfACertificationAreThoseUnderExamination() {
        var first = road.reports(NOTICE_CHANGED);
        var second = road.reports(AUDIT_ADDED);
        var renewal = road.files(dossier -> dossier).orThrow();

        assertThat(ids(overtaken().others(renewal)))
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(ids(overtaken().others(first)))
                .containsExactlyInAnyOrder(second.id(), renewal.id());

        passes(first);
        assertThat(ids(overtaken().others(renewal))).containsExactly(second.id());
    }

    private static List<ApplicationId> ids(List<Application> applications) {
        return applications.stream().map(Application::id).toList();
    }

    /// The certification comes to another holder, or under another edition.
    private void becomes(Certification.Holder holder, EditionId edition) {
        var held = road.certification();
        certifications()
                .change(
                        new Certification(
                                held.number(),
                                held.application(),
                                holder,
                                edition,
                                held.certifiedOn(),
                                held.life()));
    }

    private CheckOvertaken overtaken() {
        return road.road.checkOvertaken();
    }

    @Test
    @Proves("CER-06")
    void theOfficeLeavesAnAnswerAsFiledWhenTheProviderMeansItSo() {
        var reported = road.reports(dossier -> AUDIT_ADDED.apply(NOTICE_CHANGED.apply(dossier)));
        var renewal = road.files(dossier -> dossier).orThrow();
        passes(reported);
        brings(renewal);
        var kept = new Overtaken(List.of(SmallScheme.NOTICE), List.of(), false);

        road.settles(renewal, kept, "予告期間を元に戻すことを、事業者に照会して確かめました。").orThrow();

        assertThat(hindrances(renewal)).isEmpty();
        var now = filed(renewal);
        assertThat(now.itemsChangedBy(2)).containsExactly(SmallScheme.AUDIT);
        assertThat(now.dossier().disclosure().answer(SmallScheme.NOTICE))
                .isEqualTo(road.certified.dossier().disclosure().answer(SmallScheme.NOTICE));
    }

    @Test
    @Proves("CER-06")
    void whatIsKeptIsWeighedAgainWhenSomethingElseIsCertified() {
        var renewal = road.files(dossier -> dossier).orThrow();
        passes(road.reports(NOTICE_CHANGED));
        brings(renewal);
        var kept = new Overtaken(List.of(SmallScheme.NOTICE), List.of(), false);
        road.settles(renewal, kept, WHY).orThrow();
        assertThat(hindrances(renewal)).isEmpty();

        passes(road.reports(dossier -> dossier.with(SmallScheme.NOTICE, Papers.months(9))));

        assertThat(hindrances(renewal)).containsExactly("items");
    }

    @Test
    @Proves("CER-06")
    void theVerdictOnWhatIsTakenFallsAwayAndNoOther() {
        var renewal = road.files(AUDIT_ADDED).orThrow();
        passes(road.reports(NOTICE_CHANGED));
        brings(renewal);
        road.office.accepts(renewal, SmallScheme.NAME, SmallScheme.NOTICE);

        road.settles(renewal, Overtaken.NOTHING, WHY).orThrow();

        var examined = road.road.caseOf(renewal).examination();
        assertThat(examined.findVerdict(SmallScheme.NOTICE)).isEmpty();
        assertThat(examined.findVerdict(SmallScheme.NAME)).isPresent();
        assertThat(examined.stage()).isEqualTo(Stage.DOCUMENTS);
    }

    @Test
    @Proves("CER-06")
    void nothingIsSettledWithoutAReasonOrTwice() {
        var renewal = road.files(dossier -> dossier).orThrow();
        passes(road.reports(NOTICE_CHANGED));
        brings(renewal);

        assertThat(rulesOf(road.settles(renewal, Overtaken.NOTHING, " ")))
                .containsExactly("CER-06");
        road.settles(renewal, Overtaken.NOTHING, WHY).orThrow();
        assertThat(rulesOf(road.settles(renewal, Overtaken.NOTHING, WHY)))
                .containsExactly("CER-06");
        assertThat(road.road.settlements.list(renewal.id())).hasSize(1);
    }

    @Test
    @Proves("CER-06")
    void theDocumentsThatBearOutWhatIsTakenComeWithIt() {
        var renewal = road.files(dossier -> dossier).orThrow();
        var paper = Papers.paper("資料9", "新しい予告の規程", EvidenceKind.RULES);
        passes(road.reports(dossier -> cited(NOTICE_CHANGED.apply(dossier), paper)));
        brings(renewal);

        road.settles(renewal, Overtaken.NOTHING, WHY).orThrow();

        var evidence = filed(renewal).dossier().evidence();
        assertThat(evidence.find(paper.id())).isPresent();
        assertThat(evidence.places(evidence.citationsOf(SmallScheme.NOTICE)))
                .extracting(place -> place.file())
                .containsExactly(paper.file().digest());
    }

    @Test
    @Proves("CER-07")
    void whatIsCertifiedNoMoreIsNotPublished() {
        passes(road.reports(NOTICE_CHANGED));

        var old =
                new Press(road.road, road.office)
                        .publish(road.certification(), road.certified, List.of());

        assertThat(rulesOf(old)).containsExactly("CER-07");
        assertThat(said(SmallScheme.NOTICE)).isEqualTo(SIX);
    }

    private static Dossier audited(Dossier dossier, Answer answer) {
        var cited = dossier.evidence().citationsOf(SmallScheme.NOTICE);
        return dossier.with(SmallScheme.AUDIT, answer)
                .with(dossier.evidence().withCitations(SmallScheme.AUDIT, cited));
    }

    private static Dossier cited(Dossier dossier, Evidence paper) {
        var index =
                dossier.evidence()
                        .withDocument(paper)
                        .withCitations(
                                SmallScheme.NOTICE,
                                List.of(new Citation(paper.label(), Pages.of(1), "")));
        return dossier.with(index);
    }

    private static Dossier faced(Dossier dossier, FaceField... fields) {
        var sheet = dossier.faceSheet();
        for (var field : fields) {
            sheet = sheet.with(field, "新しい " + field);
        }
        return dossier.with(sheet);
    }

    /// From the filing, or from the document check, to the publication.
    private void passes(Application application) {
        if (road.road.caseOf(application).examination().stage() == Stage.DOCUMENTS) {
            road.judges(filed(application));
        } else {
            road.examines(application);
        }
        var now = filed(application);
        road.office.grants(now).orThrow();
        certifies(now).orThrow();
        road.publishes(now).orThrow();
    }

    private Outcome<Certification> certifies(Application application) {
        return switch (application.kind()) {
            case CHANGE -> road.certifiesChange(application);
            case NEW, RENEWAL, SWITCH, TAKEN_OVER ->
                    new Press(road.road, road.office).certify(application);
        };
    }

    private void brings(Application application) {
        road.bringsToDocuments(application);
    }

    private void settles(Application application) {
        if (road.road.caseOf(application).examination().stage() != Stage.DOCUMENTS) {
            road.bringsToDocuments(application);
        }
        road.settles(application, Overtaken.NOTHING, WHY).orThrow();
    }

    private Application filed(Application application) {
        return road.road.caseOf(application).application();
    }

    private List<String> hindrances(Application application) {
        return overtaken().hindrances(filed(application)).stream()
                .map(obstacle -> obstacle.facts().getOrDefault("case", ""))
                .toList();
    }

    private Answer said(ItemId item) {
        return road.entry().statements().get(item) instanceof Statement.Disclosed(var answer)
                ? answer
                : Answer.none();
    }

    private Certifications certifications() {
        return road.road.stores.published().certifications();
    }
}
