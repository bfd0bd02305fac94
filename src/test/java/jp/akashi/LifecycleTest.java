package jp.akashi;

import static jp.akashi.examination.Stage.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.certification.Certification;
import jp.akashi.committee.Opinion;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Reason;
import jp.akashi.directory.Comparison;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Search;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Turn;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Press;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The whole road as prose: one service is certified, published and compared, another is refused.
public class LifecycleTest {
    private Road road;
    private Applicant mihon;
    private Office office;

    @BeforeEach
    void begin() {
        road = road();
        mihon = road.applicant(Papers.PROVIDER);
        office = road.office();
    }

    protected Road road() {
        return Road.inMemory();
    }

    @Test
    void aServiceGoesFromDraftToComparison() {
        var application = isFiledAndSentBackOnce();
        paysAndIsExamined(application);
        isAskedAndCorrects(application);
        isHeardByTheCommittee(application);
        isFoundAndCompared(isCertifiedAndPublished(application));
    }

    private Application isFiledAndSentBackOnce() {
        // みほんクラウド opens a draft, which knows its name already, fills it in and files it.
        var draft = mihon.opens(SmallScheme.ID);
        assertThat(draft.dossier().faceSheet().entries()).containsValue(Papers.PROVIDER);
        var application = mihon.submits(mihon.writes(draft, empty -> Papers.complete())).orThrow();
        assertThat(application.number()).hasToString("R2022-00001");
        assertThat(road.stores.filed().drafts().list(mihon.provider().id())).isEmpty();
        standsAt(application, FORMALITY, Turn.OFFICE);

        // The office finds the evidence out of order and sends the application back.
        var inOrder = List.of(FormalityPoint.FACE_SHEET);
        office.checksFormality(application, inOrder, "資料2のページ番号を記入してください。").orThrow();
        standsAt(application, RETURNED, Turn.PROVIDER);

        // The provider corrects it and files again.
        mihon.writes(mihon.correctionOf(application), LifecycleTest::withMoreCited);
        mihon.refiles(application).orThrow();
        assertThat(mihon.findCorrection(application)).isEmpty();
        assertThat(road.caseOf(application).application().filings()).hasSize(2);
        standsAt(application, FORMALITY, Turn.OFFICE);
        return application;
    }

    private void paysAndIsExamined(Application application) {
        // Now everything is in order, and the office asks for the fee.
        office.findsEverythingInOrder(application).orThrow();
        standsAt(application, AWAITING_FEE, Turn.PROVIDER);
        assertThat(road.stores.examined().fees().findInvoiceOf(application.id()))
                .hasValueSatisfying(
                        invoice -> assertThat(invoice.price().gross().amount()).isEqualTo(209_000));

        // The money is seen on the account, and the document check begins.
        office.seesPayment(application, 209_000).orThrow();
        standsAt(application, DOCUMENTS, Turn.OFFICE);
    }

    private void isAskedAndCorrects(Application application) {
        // Three rows are fine; the notice is unclear, so the provider is asked about it.
        office.accepts(application, SmallScheme.NAME, SmallScheme.MONITORING, SmallScheme.REGION);
        office.judges(application, SmallScheme.NOTICE, Judgement.TO_ASK, "資料と異なります。").orThrow();
        office.asks(application, SmallScheme.NOTICE, "告知の時期は何ヶ月前ですか。").orThrow();
        standsAt(application, INQUIRY, Turn.PROVIDER);

        // It answers in words and corrects that row, which the office then finds in order.
        mihon.writes(
                mihon.correctionOf(application),
                filed -> filed.with(SmallScheme.NOTICE, Papers.months(2)));
        mihon.answers(application, "2ヶ月前に改めました。").orThrow();
        standsAt(application, DOCUMENTS, Turn.OFFICE);
        office.accepts(application, SmallScheme.NOTICE);
        office.concludes(application).orThrow();
        standsAt(application, DECISION, Turn.OFFICE);
    }

    private void isHeardByTheCommittee(Application application) {
        // Two members are asked; the second one's word gives the case back to the office.
        var one = road.member();
        var other = road.member();
        office.consults(application, one, other).orThrow();
        one.says(application, Opinion.View.CERTIFY, "").orThrow();
        standsAt(application, COMMITTEE, Turn.COMMITTEE);
        other.says(application, Opinion.View.WITH_REMARKS, "告知の時期を確認のこと。").orThrow();
        standsAt(application, DECISION, Turn.OFFICE);
    }

    private Entry isCertifiedAndPublished(Application application) {
        // The application is granted on 5 June 2022, the service certified and published.
        road.clock.set("2022-06-05");
        assertThat(office.grants(application).orThrow()).isInstanceOf(Decision.Granted.class);
        standsAt(application, GRANTED, Turn.OFFICE);
        var entry = new Press(road, office).certifiesAndPublishes(application).orThrow();
        standsAt(application, PUBLISHED, Turn.CLOSED);
        assertThat(entry.printed()).isEqualTo("AI 0001-2206");
        assertThat(certification(entry).term())
                .isEqualTo(new Term(day("2022-06-05"), day("2024-06-04")));
        return entry;
    }

    private void isFoundAndCompared(Entry entry) {
        // A buyer finds it by a word of an answer, and compares it with another service.
        assertThat(found("５分間隔")).extracting(Listing::printed).containsExactly("AI 0001-2206");
        var rival = isPublishedToo();
        var registry = road.stores.published().registry();
        var comparison =
                Comparison.of(
                        registry.list(List.of(entry.number(), rival.number())),
                        SmallScheme.SCHEMES);
        assertThat(comparison.lines().stream().filter(Comparison.Line::differs))
                .extracting(line -> line.place().item())
                .containsExactly(SmallScheme.NOTICE);
        assertThat(entry.statement(SmallScheme.NOTICE))
                .isEqualTo(new Statement.Disclosed(Papers.months(2)));
    }

    private Entry isPublishedToo() {
        var rival = road.applicant("株式会社くらべるクラウド");
        var application =
                rival.files(
                        Papers.complete(SmallScheme.EDITION, "くらべる文書AI")
                                .with(SmallScheme.NOTICE, Papers.months(6)));
        office.bringsToDecision(application);
        office.grants(application).orThrow();
        return new Press(road, office).certifiesAndPublishes(application).orThrow();
    }

    @Test
    void aServiceThatIsNotProperlyDisclosedIsRefusedWithItsReasons() {
        var application = mihon.files(Papers.complete());
        office.bringsToDocuments(application);
        office.accepts(application, SmallScheme.NAME, SmallScheme.NOTICE, SmallScheme.REGION);
        office.judges(
                        application,
                        SmallScheme.MONITORING,
                        Judgement.TO_IMPROVE,
                        "疎明資料に監視の記述がありません。")
                .orThrow();
        office.concludes(application).orThrow();

        assertThat(Outcomes.rulesOf(office.grants(application))).containsExactly("DEC-01");
        office.refuses(application, new Reason(SmallScheme.MONITORING, "監視の実施を疎明してください。"))
                .orThrow();

        standsAt(application, REFUSED, Turn.CLOSED);
        assertThat(office.decisionOn(application))
                .hasValueSatisfying(
                        decision -> assertThat(decision).isInstanceOf(Decision.Refused.class));
        assertThat(found(Papers.SERVICE)).isEmpty();
    }

    private void standsAt(Application application, Stage stage, Turn turn) {
        var examination = road.caseOf(application).examination();
        assertThat(examination.stage()).isEqualTo(stage);
        assertThat(examination.turn()).isEqualTo(turn);
    }

    private Certification certification(Entry entry) {
        return road.stores.published().certifications().find(entry.number()).orElseThrow();
    }

    private List<Listing> found(String typed) {
        return road.stores
                .published()
                .directory()
                .search(
                        Search.of(
                                new Search.Wish(Search.words(typed), Map.of()),
                                Search.Order.NEWEST,
                                new Search.Slice(0, 20)))
                .listings();
    }

    private static Dossier withMoreCited(Dossier filed) {
        var cited = filed.evidence().citationsOf(SmallScheme.MONITORING);
        return filed.with(filed.evidence().withCitations(SmallScheme.NAME, cited));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
