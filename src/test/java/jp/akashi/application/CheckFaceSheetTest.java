package jp.akashi.application;

import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Papers;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.kernel.ProviderId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may apply for what, and what 申請書A has to say.
class CheckFaceSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PreCheck.Subject SUBJECT =
            new PreCheck.Subject(ProviderId.random(), TODAY);
    private static final Edition FORM =
            edition(
                    mandatory("a.provider").field("answer", text(), Field.Meaning.PROVIDER_NAME),
                    mandatory("b.service").field("answer", text(), Field.Meaning.SERVICE_NAME),
                    mandatory("c.start")
                            .field("answer", new Kind.Date(), Field.Meaning.SERVICE_START),
                    mandatory("d.other", text()));
    private static final Dossier GOOD =
            Dossier.empty(Forms.EDITION)
                    .with(FaceSheets.good())
                    .with(id("a.provider"), said(words(FaceSheets.PROVIDER)))
                    .with(id("b.service"), said(words(FaceSheets.SERVICE)))
                    .with(id("c.start"), said(new Value.Day(LocalDate.of(2019, 4, 1))))
                    .with(registered());

    @Test
    void aGoodFaceSheetHasNoFindings() {
        assertThat(found(GOOD)).isEmpty();
    }

    @Test
    @Proves("APP-01")
    void aServiceThatStartsTodayMayApplyAndOneThatStartsTomorrowMayNot() {
        var alone = GOOD.with(id("c.start"), Answer.none());

        assertThat(found(with(alone, FaceField.SERVICE_STARTED_ON, "2026-11-21"))).isEmpty();
        assertThat(found(with(alone, FaceField.SERVICE_STARTED_ON, "2026-11-22")))
                .containsExactly("APP-01 service-started-on");
    }

    @Test
    @Proves("APP-02")
    void aServiceRevokedAYearAgoMayApplyAndADayLessMayNot() {
        assertThat(found(GOOD, revoked("2025-11-21"))).isEmpty();
        assertThat(found(GOOD, revoked("2025-11-22"))).containsExactly("APP-02 service-name");
    }

    @Test
    @Proves("APP-02")
    void aBanSaysWhenItEnds() {
        var ban =
                new CheckFaceSheet(Forms.SCHEMES, revoked("2026-03-31"))
                        .check(FORM, GOOD, SUBJECT)
                        .getFirst();

        assertThat(ban.obstacle().facts())
                .containsEntry("revoked", "2026-03-31")
                .containsEntry("from", "2027-03-31");
    }

    @Test
    @Proves("APP-03")
    void everyRequiredBlankIsFilledInAndNoOther() {
        var required =
                Arrays.stream(FaceField.values())
                        .filter(FaceField::isRequired)
                        .map(field -> "APP-03 " + field.key())
                        .toList();
        var empty = Dossier.empty(Forms.EDITION).with(registered());

        assertThat(required).contains("APP-03 service-name").doesNotContain("APP-03 agents");
        assertThat(found(empty)).isEqualTo(required);
    }

    @ParameterizedTest
    @Proves("APP-04")
    @CsvSource({
        "CONTACT_EMAIL, hanako@mihon.example, hanako@mihon",
        "CONTACT_EMAIL, h+a@sub.mihon.co.jp, hanako mihon.example",
        "CONTACT_PHONE, 03-1234-5678, 1234-567",
        "CONTACT_PHONE, 090(1234)5678, 03-1234-567x",
        "CONTACT_PHONE, +81 3 1234 5678, +",
        "CONTACT_PHONE, ０３－１２３４－５６７８, 不明",
        "CONTACT_PHONE, 03-1234-5678 (内線 123), 内線 123",
        "SERVICE_URL, https://mihon.example/ai, mihon.example",
        "SERVICE_URL, http://mihon.example, ftp://mihon.example",
        "SERVICE_URL, https://mihon.example/?q=1, javascript:alert(1)",
        "PROVIDER_URL, https://mihon.example, https://user:pass@mihon.example/",
        "CORPORATE_NUMBER, 7000012050002, 7000012050003",
        "CORPORATE_NUMBER, ７０００-０１２０５０００２, 700001205000",
        "SERVICE_TYPES, other, unknown",
        "SERVICE_TYPES, finance-accounting other, other unknown",
        "REPRESENTATIVE_HAS_AUTHORITY, yes, maybe",
        "SERVICE_STARTED_ON, 2019-04-01, 2019-02-30",
        "SERVICE_STARTED_ON, 2019-04-01, 平成31年4月1日",
    })
    void anEntryHasTheFormItsBlankAsksFor(FaceField field, String right, String wrong) {
        assertThat(found(with(GOOD, field, right))).isEmpty();
        assertThat(found(with(GOOD, field, wrong))).containsExactly("APP-04 " + field.key());
    }

    @Test
    @Proves("APP-04")
    void anEntryIsAsLongAsItsBlankAllowsAndNoLonger() {
        assertThat(found(with(GOOD, FaceField.CONTACT_NAME, "あ".repeat(200)))).isEmpty();
        assertThat(found(with(GOOD, FaceField.CONTACT_NAME, "あ".repeat(201))))
                .containsExactly("APP-04 contact-name");
        assertThat(found(with(GOOD, FaceField.AGENTS, "あ".repeat(4000)))).isEmpty();
        assertThat(found(with(GOOD, FaceField.AGENTS, "あ".repeat(4001))))
                .containsExactly("APP-04 agents");
    }

    @Test
    @Proves("APP-04")
    void aBlankOfOneLineHasOneLine() {
        assertThat(found(with(GOOD, FaceField.CONTACT_NAME, "見本\n花子")))
                .containsExactly("APP-04 contact-name");
        assertThat(found(with(GOOD, FaceField.AGENTS, "A社\nB社"))).isEmpty();
    }

    @Test
    @Proves("APP-05")
    void aPublicPaperProvesThatTheApplicantExists() {
        assertThat(found(GOOD.with(EvidenceIndex.empty()))).containsExactly("APP-05 資料内訳書");
    }

    @Test
    @Proves("APP-06")
    void aRepresentativeWithoutAuthorityIsShownToBeResponsible() {
        var without = with(GOOD, FaceField.REPRESENTATIVE_HAS_AUTHORITY, "no");
        var shown =
                without.with(
                        registered()
                                .withDocument(Papers.document("資料2", EvidenceKind.AUTHORITY, 1)));

        assertThat(found(without)).containsExactly("APP-06 representative-has-authority");
        assertThat(found(shown)).isEmpty();
    }

    @Test
    @Proves("APP-08")
    void bothSheetsNameTheSameProviderServiceAndStart() {
        assertThat(found(GOOD.with(id("a.provider"), said(words("べつの会社")))))
                .containsExactly("APP-08 a.provider");
        assertThat(found(GOOD.with(id("b.service"), said(words("みほん文書AI 2")))))
                .containsExactly("APP-08 b.service");
        assertThat(found(GOOD.with(id("c.start"), said(new Value.Day(LocalDate.of(2019, 4, 2))))))
                .containsExactly("APP-08 c.start");
    }

    @Test
    @Proves("APP-08")
    void widthCaseAndTheShortFormOfACompanyMakeNoDifference() {
        assertThat(found(GOOD.with(id("b.service"), said(words("みほん文書 ａｉ"))))).isEmpty();
        assertThat(found(GOOD.with(id("a.provider"), said(words("みほんクラウド㈱"))))).isEmpty();
    }

    @Test
    void anEditionThatAsksNoneOfTheThreeComparesNothing() {
        var plain = edition(mandatory("d.other", text()));

        assertThat(new CheckFaceSheet(Forms.SCHEMES, neverRevoked()).check(plain, GOOD, SUBJECT))
                .isEmpty();
    }

    @Test
    @Proves("APP-09")
    void aWishToWithholdEndsTomorrowAtTheEarliest() {
        assertThat(found(wishing("b.service", "攻撃を招くため", "2026-11-22"))).isEmpty();
        assertThat(found(wishing("b.service", "攻撃を招くため", "2026-11-21")))
                .containsExactly("APP-09 b.service");
    }

    @Test
    @Proves("APP-09")
    void aWishToWithholdNamesAnAnsweredItemAndAReason() {
        assertThat(found(wishing("d.other", "攻撃を招くため", "2027-11-21")))
                .containsExactly("APP-09 d.other");
        assertThat(found(wishing("x.unknown", "攻撃を招くため", "2027-11-21")))
                .containsExactly("APP-09 x.unknown");
        assertThat(found(wishing("b.service", " ", "2027-11-21")))
                .containsExactly("APP-09 b.service");
    }

    @Test
    @Proves("APP-09")
    void anItemIsAskedToBeWithheldOnce() {
        var wish = wish("b.service", "攻撃を招くため", "2027-11-21");

        assertThat(found(wishing(wish))).isEmpty();
        assertThat(found(wishing(wish, wish("b.service", "契約のため", "2028-01-01"))))
                .containsExactly("APP-09 b.service");
    }

    private static Dossier wishing(String item, String reason, String until) {
        return wishing(wish(item, reason, until));
    }

    private static Dossier wishing(WithholdingRequest... wishes) {
        return GOOD.with(FaceSheets.good().withWithholdings(List.of(wishes)));
    }

    private static WithholdingRequest wish(String item, String reason, String until) {
        return new WithholdingRequest(
                id(item), WithholdingReason.SECURITY, reason, LocalDate.parse(until));
    }

    private static Dossier with(Dossier dossier, FaceField field, String entry) {
        return dossier.with(dossier.faceSheet().with(field, entry));
    }

    private static EvidenceIndex registered() {
        return EvidenceIndex.empty()
                .withDocument(Papers.document("資料1", EvidenceKind.REGISTER_CERTIFICATE, 1));
    }

    private static Answer said(Value value) {
        return Answer.of(Map.of(ANSWER, value));
    }

    private static PriorCertifications neverRevoked() {
        return PriorCertifications.none();
    }

    private static PriorCertifications revoked(String date) {
        return new Revoked(
                SUBJECT.provider(),
                Forms.EDITION.scheme(),
                FaceSheets.SERVICE,
                LocalDate.parse(date));
    }

    private static List<String> found(Dossier dossier) {
        return found(dossier, neverRevoked());
    }

    /// Each finding as `rule place`; all of them refuse.
    private static List<String> found(Dossier dossier, PriorCertifications prior) {
        var findings = new CheckFaceSheet(Forms.SCHEMES, prior).check(FORM, dossier, SUBJECT);
        assertThat(findings).allMatch(Finding::refuses);
        return findings.stream()
                .map(finding ->
                        finding.rule()
                                + " "
                                + (finding.spot().item() == null
                                        ? finding.spot().face() + finding.spot().document()
                                        : finding.spot().item()))
                .toList();
    }
}
