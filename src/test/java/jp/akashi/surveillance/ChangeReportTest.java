package jp.akashi.surveillance;

import static jp.akashi.Outcomes.rulesOf;
import static jp.akashi.surveillance.Certified.NUMBER;
import static jp.akashi.surveillance.Certified.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.FaceField;
import jp.akashi.application.PreCheck;
import jp.akashi.application.PriorCertifications;
import jp.akashi.application.Purpose;
import jp.akashi.application.SortChange;
import jp.akashi.application.SubmitApplication;
import jp.akashi.certification.Certification;
import jp.akashi.decision.Decision;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.fee.IssueInvoice;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryChangeReports;
import jp.akashi.store.memory.MemoryFees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A change report: begun from what is certified, filed with its day, and the certification's when
/// it is granted.
class ChangeReportTest {
    private final Certified certified = new Certified();
    private final MemoryChangeReports reports = new MemoryChangeReports();

    @Test
    void itBeginsWithWhatIsCertifiedAndOnce() {
        var draft = open();

        assertThat(draft.dossier()).isEqualTo(certified.application.dossier());
        assertThat(draft.begun().purpose().certification()).isEqualTo(NUMBER);
        assertThat(open().id()).isEqualTo(draft.id());
    }

    @Test
    @Proves("SUR-01")
    void onlyACertificationInForceIsReportedOn() {
        var draft = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));
        certified.clock.set("2024-06-05");

        assertThat(rulesOf(opening().open(certified.certification(), SOMEBODY)))
                .containsExactly("SUR-01");
        assertThat(rulesOf(file(draft, "2024-06-01"))).containsExactly("SUR-01");
    }

    @Test
    @Proves("SUR-01")
    void aReportOnWhatIsCertifiedNoMoreIsNotFiled() {
        var late = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));
        var first = file(other(late), "2023-02-28").orThrow();
        adopt(first).orThrow();

        assertThat(rulesOf(file(late, "2023-02-28"))).containsExactly("SUR-01");
    }

    @Test
    @Proves("SUR-01")
    void aFormerHolderReportsNothing() {
        var draft = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));
        assertThat(filing().hindrances(draft)).isEmpty();

        var held = certified.certification();
        certified.certifications.change(
                new Certification(
                        held.number(),
                        held.application(),
                        new Certification.Holder(ProviderId.random(), "次の会社", Papers.SERVICE),
                        held.edition(),
                        held.certifiedOn(),
                        held.life()));

        assertThat(filing().hindrances(draft))
                .containsExactly(Obstacle.of(ReportRules.IN_FORCE, "case", "passed"));
        assertThat(rulesOf(file(draft, "2023-02-28"))).containsExactly("SUR-01");
    }

    @Test
    @Proves("SUR-02")
    void somethingIsChanged() {
        assertThat(rulesOf(file(open(), "2023-02-28"))).containsExactly("SUR-02");
    }

    @Test
    @Proves("SUR-03")
    void theDayOfTheChangeHasCome() {
        var draft = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));

        assertThat(rulesOf(file(draft, "2023-03-02"))).containsExactly("SUR-03");
        assertThat(rulesOf(filing().file(draft, told("2023-03-01", " "), SOMEBODY)))
                .containsExactly("SUR-03");
        assertThat(rulesOf(file(draft, "2023-03-01"))).isEmpty();
    }

    @Test
    @Proves("SUR-03")
    void aLateReportIsKnownAsLate() {
        var answer = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));

        var report = reports.find(file(answer, "2023-01-30").orThrow().id()).orElseThrow();

        assertThat(report.reportBy()).isEqualTo("2023-03-01");
        assertThat(report.isLateOn(LocalDate.parse("2023-03-01"))).isFalse();
        assertThat(report.isLateOn(LocalDate.parse("2023-03-02"))).isTrue();
    }

    /// The day of the change, and the last day on which it is reported in time.
    @ParameterizedTest
    @CsvSource({
        "2024-01-30, 2024-02-29",
        "2023-01-30, 2023-03-01",
        "2024-02-29, 2024-03-30",
        "2023-12-01, 2023-12-31",
        "2023-12-02, 2024-01-01"
    })
    @Proves("SUR-03")
    void theTimeToReportIsCountedInDaysAcrossLeapDaysAndTurnsOfTheYear(
            LocalDate changed, LocalDate last) {
        certified.clock.set("2024-03-01");
        var answer = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));

        var report = reports.find(file(answer, changed.toString()).orThrow().id()).orElseThrow();

        assertThat(report.reportBy()).isEqualTo(last);
        assertThat(report.isLateOn(last)).isFalse();
        assertThat(report.isLateOn(last.plusDays(1))).isTrue();
    }

    @Test
    @Proves("SUR-03")
    void theDayOfTheChangeHasComeInTokyoToTheSecond() {
        var draft = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));
        certified.clock.pass(Duration.ofHours(14).minusSeconds(1));
        assertThat(rulesOf(file(draft, "2023-03-02"))).containsExactly("SUR-03");

        certified.clock.pass(Duration.ofSeconds(1));
        assertThat(rulesOf(file(draft, "2023-03-02"))).isEmpty();
    }

    @Test
    @Proves("SUR-04")
    void anotherNameTakesTheRegisterCertificateAgain() {
        var named = renamed(open().dossier());
        assertThat(rulesOf(file(changed(named), "2023-02-28"))).containsExactly("SUR-04");

        var fresh = Papers.paper("資料3", "登記事項証明書 新", EvidenceKind.REGISTER_CERTIFICATE);
        var draft = changed(named.with(named.evidence().withDocument(fresh)));
        assertThat(filing().hindrances(draft)).isEmpty();
    }

    @Test
    @Proves("SUR-05")
    void aRequirementNoLongerMetIsReportedByWhoIsWarned() {
        var draft = changed(open().dossier().with(SmallScheme.MONITORING, Papers.notMonitored()));

        assertThat(filing().change(draft).stops()).isTrue();
        assertThat(rulesOf(file(draft, "2023-02-28"))).containsExactly("SUR-05");
        var warned = new FileChangeReport.Told(LocalDate.parse("2023-02-28"), "監視の終了", true);
        assertThat(rulesOf(filing().file(draft, warned, SOMEBODY))).isEmpty();
    }

    @Test
    @Proves("SUR-06")
    void oneReportIsUnderExaminationAtATime() {
        var draft = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));
        var second = other(draft);
        var filed = file(draft, "2023-02-28").orThrow();
        certified.examinations.add(Examination.opened(filed.id(), certified.clock.instant()));

        assertThat(rulesOf(file(second, "2023-02-28"))).containsExactly("SUR-06");
    }

    @Test
    @Proves("SUR-06")
    void aRenewalUnderExaminationKeepsNoReportBack() {
        var held = certified.certification();
        var renewal =
                certified.filed(
                        certified.provider.id(),
                        new Purpose(ApplicationKind.RENEWAL, held.application(), held.number()),
                        Papers.complete());
        certified.applications.add(renewal);
        certified.examinations.add(Examination.opened(renewal.id(), certified.clock.instant()));
        var draft = changed(open().dossier().with(SmallScheme.NOTICE, Papers.months(6)));

        assertThat(rulesOf(file(draft, "2023-02-28"))).isEmpty();
    }

    @Test
    @Proves("SUR-08")
    void aGrantedChangeIsWhatIsCertified() {
        var named = open().dossier().faceSheet().with(FaceField.SERVICE_NAME, "みほん翻訳");
        var before = certified.certification();
        var renamed =
                certified.filed(
                        certified.provider.id(),
                        OpenChangeReport.purpose(before),
                        Papers.complete().with(named));
        certified.applications.add(renamed);

        var after = adopt(renamed).orThrow();

        assertThat(after).isEqualTo(certified.certification());
        assertThat(after.application()).isEqualTo(renamed.id());
        assertThat(after.holder().serviceName()).isEqualTo("みほん翻訳");
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.life()).isEqualTo(before.life());
        assertThat(rulesOf(adopt(renamed))).containsExactly("SUR-01");
    }

    @Test
    @Proves("SUR-07")
    void aChangeIsFreeAndAnotherCertificateCostsItsFee() {
        var invoices =
                new IssueInvoice(
                        new MemoryFees(),
                        certified.applications,
                        SmallScheme.SCHEMES,
                        certified.clock);
        var purpose = OpenChangeReport.purpose(certified.certification());
        var change = certified.filed(certified.provider.id(), purpose, Papers.complete());

        assertThat(invoices.isFree(change)).isTrue();
        assertThat(invoices.isFree(certified.application)).isFalse();
        assertThat(invoices.chargeReissue(change, SOMEBODY).orThrow().price().gross().amount())
                .isEqualTo(10_450);
    }

    @Test
    void aFreeCaseGoesFromTheFormalityCheckStraightToItsDocuments() {
        assertThat(Stages.find(Stage.FORMALITY, Event.PASS_FREE).orElseThrow().to())
                .isEqualTo(Stage.DOCUMENTS);
        assertThat(Stages.find(Stage.AWAITING_FEE, Event.PASS_FREE)).isEmpty();
    }

    private Outcome<Certification> adopt(Application application) {
        var made = new Decision.Made(SOMEBODY, certified.clock.instant(), certified.clock.today());
        return new AdoptChange(certified.certifications, certified.overtaken())
                .adopt(new Decision.Granted(application.id(), 1, made), application);
    }

    private Draft open() {
        return opening().open(certified.certification(), SOMEBODY).orThrow();
    }

    private OpenChangeReport opening() {
        return new OpenChangeReport(
                certified.applications, certified.drafts, certified.handovers, certified.clock);
    }

    private Draft changed(Dossier dossier) {
        var draft = open();
        var next = draft.next(dossier, SOMEBODY, certified.clock.instant());
        certified.drafts.replace(next);
        return next;
    }

    /// A second draft of the same content.
    private Draft other(Draft draft) {
        var other = open();
        var next = other.next(draft.dossier(), SOMEBODY, certified.clock.instant());
        certified.drafts.replace(next);
        return next;
    }

    private static Dossier renamed(Dossier dossier) {
        return dossier.with(dossier.faceSheet().with(FaceField.PROVIDER_NAME, "株式会社みほんソフト"));
    }

    private Outcome<Application> file(Draft draft, String changedOn) {
        return filing().file(draft, told(changedOn, "改善のため"), SOMEBODY);
    }

    private static FileChangeReport.Told told(String changedOn, String reason) {
        return new FileChangeReport.Told(LocalDate.parse(changedOn), reason, false);
    }

    private FileChangeReport filing() {
        var check =
                new PreCheck(SmallScheme.SCHEMES, digest -> List.of(), PriorCertifications.none());
        return new FileChangeReport(
                new FileChangeReport.Records(
                        certified.applications,
                        certified.examinations,
                        certified.certifications,
                        reports),
                new SubmitApplication(
                        certified.drafts, certified.applications, check, certified.clock),
                new SortChange(SmallScheme.SCHEMES),
                certified.clock);
    }
}
