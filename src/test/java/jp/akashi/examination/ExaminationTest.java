package jp.akashi.examination;

import static jp.akashi.Outcomes.obstaclesOf;
import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.FaceField;
import jp.akashi.application.OpenCorrection;
import jp.akashi.application.PreCheck;
import jp.akashi.desk.NotAllowed;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.fee.Payment;
import jp.akashi.fee.RecordPayment;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Yen;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.WorkDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules on the examination, on cases that walk the road.
class ExaminationTest {
    private static final ItemId[] ANSWERED = {
        SmallScheme.NAME, SmallScheme.MONITORING, SmallScheme.NOTICE, SmallScheme.REGION
    };

    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application filed = mihon.files(Papers.complete());

    @ParameterizedTest
    @EnumSource(FormalityPoint.class)
    @Proves({"EXA-02", "EXA-10"})
    void oneOpenPointSendsTheApplicationBackWithANote(FormalityPoint open) {
        var rest = Arrays.stream(FormalityPoint.values()).filter(point -> point != open).toList();

        assertThat(rulesOf(office.checksFormality(filed, rest, " "))).containsExactly("EXA-10");
        assertThat(stage()).isEqualTo(Stage.FORMALITY);
        assertThat(mihon.findCorrection(filed)).isEmpty();

        office.checksFormality(filed, rest, "ご確認ください。").orThrow();
        assertThat(stage()).isEqualTo(Stage.RETURNED);
        assertThat(mihon.findCorrection(filed)).isPresent();
        assertThat(examination().taken().getLast().note()).isEqualTo("ご確認ください。");
    }

    @Test
    @Proves("EXA-02")
    void everyPointInOrderAsksForTheFee() {
        office.findsEverythingInOrder(filed).orThrow();

        assertThat(stage()).isEqualTo(Stage.AWAITING_FEE);
        assertThat(road.stores.examined().fees().findInvoiceOf(filed.id())).isPresent();
    }

    @Test
    @Proves("EXA-03")
    void moneyForAnotherCaseDoesNotStartThisOne() {
        var other = mihon.files(Papers.complete(SmallScheme.EDITION, "べつの文書AI"));
        office.findsEverythingInOrder(filed).orThrow();
        office.findsEverythingInOrder(other).orThrow();
        var fees = road.stores.examined().fees();
        var othersInvoice = fees.findInvoiceOf(other.id()).orElseThrow().id();
        var payment =
                new Payment(
                        othersInvoice,
                        new Yen(209_000),
                        road.clock.today(),
                        "カ)ミホンクラウド",
                        office.person().id());
        var confirm = new ConfirmPayment(advance(), new RecordPayment(fees), fees);

        assertThat(rulesOf(confirm.confirm(office.hand(), examination(), payment)))
                .containsExactly("EXA-03");
        assertThat(fees.payments(othersInvoice)).isEmpty();
        assertThat(stage()).isEqualTo(Stage.AWAITING_FEE);
    }

    @Test
    @Proves("EXA-04")
    void anInquiryHasAQuestionWithWords() {
        office.bringsToDocuments(filed);

        assertThat(rulesOf(office.asks(filed, SmallScheme.NOTICE, " "))).containsExactly("EXA-04");
        assertThat(rulesOf(ask(List.of(), road.clock.today().plusDays(1))))
                .containsExactly("EXA-04");
        assertThat(stage()).isEqualTo(Stage.DOCUMENTS);
    }

    @Test
    @Proves("EXA-05")
    void aCorrectionOfTheAskedItemIsTaken() {
        isAskedAboutTheNotice();
        corrects(SmallScheme.NOTICE);

        mihon.answers(filed, "改めました。").orThrow();

        assertThat(road.caseOf(filed).application().latest().revision()).isEqualTo(2);
        assertThat(mihon.findCorrection(filed)).isEmpty();
        assertThat(examination().findings().inquiries().getLast().findReply())
                .hasValueSatisfying(reply -> {
                    assertThat(reply.text()).isEqualTo("改めました。");
                    assertThat(reply.revision()).isEqualTo(2);
                });
    }

    @Test
    @Proves("EXA-05")
    void aChangeOfAnItemNobodyAskedAboutIsRefused() {
        isAskedAboutTheNotice();
        corrects(SmallScheme.NOTICE);
        mihon.writes(
                mihon.correctionOf(filed),
                dossier -> dossier.with(SmallScheme.AUDIT, Papers.words("年1回の監査")));

        var refused = mihon.answers(filed, "改めました。");

        assertThat(rulesOf(refused)).containsExactly("EXA-05");
        assertThat(obstaclesOf(refused).getFirst().facts())
                .containsEntry("items", SmallScheme.AUDIT.value());
        assertThat(stage()).isEqualTo(Stage.INQUIRY);
        assertThat(road.caseOf(filed).application().filings()).hasSize(1);
    }

    @Test
    @Proves("EXA-05")
    void theFaceSheetTheSitesAndUncitedPapersStayAsTheyWereFiled() {
        isAskedAboutTheNotice();
        var draft = mihon.correctionOf(filed);
        var before = draft.dossier();
        draft =
                mihon.writes(
                        draft,
                        now ->
                                now.with(
                                        now.faceSheet()
                                                .with(FaceField.SERVICE_SUMMARY, "別のサービスです。")));
        assertThat(rulesOf(mihon.answers(filed, "はい。"))).containsExactly("EXA-05");

        draft = mihon.writes(draft, _ -> before.withSites(List.of("東京")));
        assertThat(rulesOf(mihon.answers(filed, "はい。"))).containsExactly("EXA-05");

        mihon.writes(draft, _ -> before);
        mihon.answers(filed, "このままです。").orThrow();
    }

    @Test
    @Proves("EXA-05")
    void aPaperNoItemCitesIsNotSwapped() {
        var uncited =
                Papers.complete()
                        .evidence()
                        .withDocument(Papers.paper("資料3", "委任状", EvidenceKind.AUTHORITY));
        var application = mihon.files(Papers.complete().with(uncited));
        office.bringsToDocuments(application);
        office.asks(application, SmallScheme.NOTICE, "何ヶ月前ですか。").orThrow();
        mihon.writes(
                mihon.correctionOf(application),
                dossier ->
                        dossier.with(
                                dossier.evidence()
                                        .withDocument(
                                                Papers.paper("資料4", "追加資料", EvidenceKind.OTHER))
                                        .withoutDocument(
                                                dossier.evidence()
                                                        .find("資料3")
                                                        .orElseThrow()
                                                        .id())));

        assertThat(rulesOf(mihon.answers(application, "はい。"))).containsExactly("EXA-05");
    }

    @Test
    @Proves("EXA-06")
    void theDocumentCheckEndsWithTheLastVerdictAndNotBefore() {
        office.bringsToDocuments(filed);
        office.accepts(filed, SmallScheme.NAME, SmallScheme.MONITORING, SmallScheme.NOTICE);

        var early = office.concludes(filed);
        assertThat(rulesOf(early)).containsExactly("EXA-06");
        assertThat(obstaclesOf(early).getFirst().facts())
                .containsEntry("count", "1")
                .containsEntry("item", SmallScheme.REGION.value());

        office.accepts(filed, SmallScheme.REGION);
        office.concludes(filed).orThrow();
        assertThat(stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    @Proves("EXA-06")
    void whatIsStillToBeAskedAboutIsNotJudged() {
        office.bringsToDocuments(filed);
        office.accepts(filed, ANSWERED);
        office.judges(filed, SmallScheme.REGION, Judgement.TO_ASK, "どこですか。").orThrow();
        assertThat(rulesOf(office.concludes(filed))).containsExactly("EXA-06");

        office.judges(filed, SmallScheme.REGION, Judgement.TO_IMPROVE, "資料にありません。").orThrow();
        office.concludes(filed).orThrow();
    }

    @Test
    @Proves("EXA-07")
    void theVerdictOnACorrectedItemFallsAwayAndTheOthersStay() {
        office.bringsToDocuments(filed);
        office.accepts(filed, ANSWERED);
        office.judges(filed, SmallScheme.NOTICE, Judgement.TO_ASK, "何ヶ月前ですか。").orThrow();
        office.asks(filed, SmallScheme.NOTICE, "何ヶ月前ですか。").orThrow();
        corrects(SmallScheme.NOTICE);
        mihon.answers(filed, "改めました。").orThrow();

        assertThat(examination().findVerdict(SmallScheme.NOTICE)).isEmpty();
        assertThat(examination().findVerdict(SmallScheme.MONITORING)).isPresent();
        assertThat(road.caseOf(filed).application().itemsChangedBy(2))
                .containsExactly(SmallScheme.NOTICE);
        assertThat(road.caseOf(filed).application().itemsChangedBy(1)).isEmpty();
        assertThat(rulesOf(office.concludes(filed))).containsExactly("EXA-06");
    }

    @Test
    @Proves("EXA-07")
    void anAnswerWithoutAChangeLeavesTheVerdicts() {
        office.bringsToDocuments(filed);
        office.accepts(filed, ANSWERED);
        office.asks(filed, SmallScheme.NOTICE, "間違いありませんか。").orThrow();
        mihon.answers(filed, "間違いありません。").orThrow();

        assertThat(examination().findVerdict(SmallScheme.NOTICE)).isPresent();
        assertThat(road.caseOf(filed).application().itemsChangedBy(2)).isEmpty();
        office.concludes(filed).orThrow();
    }

    @Test
    @Proves("EXA-08")
    void twoExaminersOnDifferentItemsBothCount() {
        office.bringsToDocuments(filed);
        var other = road.office();

        judge(office, SmallScheme.NAME, Optional.empty()).orThrow();
        judge(other, SmallScheme.NOTICE, Optional.empty()).orThrow();

        assertThat(examination().findings().verdicts().keySet())
                .containsExactlyInAnyOrder(SmallScheme.NAME, SmallScheme.NOTICE);
    }

    @Test
    @Proves("EXA-08")
    void theSecondOfTwoExaminersOnOneItemIsTold() {
        office.bringsToDocuments(filed);
        var other = road.office();
        var first = judge(office, SmallScheme.NAME, Optional.empty()).orThrow();

        assertThat(rulesOf(judge(other, SmallScheme.NAME, Optional.empty())))
                .containsExactly("EXA-08");
        assertThat(examination()).isEqualTo(first);

        var seen = first.findVerdict(SmallScheme.NAME);
        judge(other, SmallScheme.NAME, seen).orThrow();
        assertThat(examination().findVerdict(SmallScheme.NAME).orElseThrow().signed().by())
                .isEqualTo(other.person().id());
    }

    @Test
    @Proves("EXA-08")
    void aStepFromACaseThatHasChangedSinceIsRefused() {
        office.bringsToDocuments(filed);
        var stale = examination();
        office.accepts(filed, ANSWERED);
        var advance = new Advance(road.stores.examined().examinations());

        assertThat(rulesOf(advance.take(office.hand(), stale, Event.CONCLUDE)))
                .containsExactly("EXA-08");
        assertThat(stage()).isEqualTo(Stage.DOCUMENTS);
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    @Proves("EXA-09")
    void aVerdictThatAsksOrRefusesSaysWhy(Judgement judgement) {
        office.bringsToDocuments(filed);

        var bare = office.judges(filed, SmallScheme.NOTICE, judgement, " ");
        assertThat(rulesOf(bare))
                .isEqualTo(judgement == Judgement.ACCEPTED ? List.of() : List.of("EXA-09"));

        office.judges(filed, SmallScheme.NOTICE, judgement, "理由").orThrow();
    }

    @Test
    @Proves("EXA-01")
    void verdictsArePutDownOnlyDuringTheDocumentCheck() {
        assertThat(rulesOf(judge(office, SmallScheme.NAME, Optional.empty())))
                .containsExactly("EXA-01");
        assertThatThrownBy(() -> office.judges(filed, SmallScheme.NAME, Judgement.ACCEPTED, ""))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWithdrawnApplicationLeavesNoCorrectionOpen(boolean sentBack) {
        if (sentBack) {
            office.checksFormality(filed, List.of(), "不足があります。").orThrow();
        }

        mihon.withdraws(filed, "サービスを終了するため").orThrow();

        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(mihon.findCorrection(filed)).isEmpty();
        assertThat(examination().taken().getLast().note()).isEqualTo("サービスを終了するため");
    }

    @Test
    void aRefusedRefilingLeavesTheCaseWithTheProvider() {
        office.checksFormality(filed, List.of(), "不足があります。").orThrow();
        var seen = mihon.correctionOf(filed);
        mihon.writes(seen, dossier -> dossier.with(SmallScheme.NOTICE, Papers.months(6)));

        var refile = new Refile(advance(), fileCorrection());

        var stale =
                road.stores
                        .transactions()
                        .inOne(() -> refile.file(mihon.hand(), examination(), filed, seen));

        assertThat(rulesOf(stale)).containsExactly("APP-10");
        assertThat(stage()).isEqualTo(Stage.RETURNED);
        assertThat(road.caseOf(filed).application().filings()).hasSize(1);
    }

    private FileCorrection fileCorrection() {
        return new FileCorrection(
                road.stores.filed().drafts(),
                road.stores.filed().applications(),
                new PreCheck(
                        road.schemes, road.stores.filed().texts(), road.stores.filed().prior()));
    }

    private void isAskedAboutTheNotice() {
        office.bringsToDocuments(filed);
        office.asks(filed, SmallScheme.NOTICE, "何ヶ月前ですか。").orThrow();
    }

    private void corrects(ItemId item) {
        mihon.writes(mihon.correctionOf(filed), dossier -> dossier.with(item, Papers.months(2)));
    }

    private Outcome<Examination> ask(List<Inquiry.Question> questions, LocalDate due) {
        var file = road.caseOf(filed);
        return new AskProvider(
                        advance(),
                        new OpenCorrection(road.stores.filed().drafts()),
                        WorkDays.CALENDAR)
                .ask(
                        office.hand(),
                        file.examination(),
                        file.application(),
                        new AskProvider.Letter(questions, due));
    }

    private Outcome<Examination> judge(Office by, ItemId item, Optional<Verdict> seen) {
        return new JudgeItem(road.stores.examined().examinations(), advance())
                .judge(
                        by.hand(),
                        road.caseOf(filed).application(),
                        new JudgeItem.Finding(item, Judgement.ACCEPTED, "", seen));
    }

    private Advance advance() {
        return new Advance(road.stores.examined().examinations());
    }

    private Examination examination() {
        return road.caseOf(filed).examination();
    }

    private Stage stage() {
        return examination().stage();
    }
}
