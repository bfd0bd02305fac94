package jp.akashi.application;

import static jp.akashi.scheme.Forms.ANSWER;
import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.figure;
import static jp.akashi.scheme.Forms.id;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.quantity;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.evidence.Papers;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Schemes;
import org.junit.jupiter.api.Test;

/// All checks as one, as the provider and the office run them.
class PreCheckTest {
    private static final ProviderId PROVIDER = ProviderId.random();
    private static final Edition FIRST =
            edition(
                    mandatory("a.words", text()),
                    mandatory("b.rate").named("稼働率").field("answer", quantity("%")));
    private static final Edition SECOND =
            new Edition(
                    new EditionId(Forms.EDITION.scheme(), LocalDate.of(2027, 4, 1)),
                    LocalDate.of(2027, 4, 1),
                    FIRST.guideline(),
                    FIRST.sections());
    private static final Schemes SCHEMES = Forms.schemes(FIRST, SECOND);

    @Test
    void anApplicationInOrderHasNoFindings() {
        assertThat(found(good(), "2026-11-21", "稼働率 99.98%")).isEmpty();
    }

    @Test
    @Proves("APP-07")
    void theEditionIsInForceOnTheDayOfFiling() {
        assertThat(found(good(), "2027-03-31", "稼働率 99.98%")).isEmpty();
        assertThat(found(good(), "2027-04-01", "稼働率 99.98%")).containsExactly("APP-07 ");
    }

    @Test
    @Proves("APP-07")
    void anEditionIsNotUsedBeforeItsTime() {
        var early =
                new Dossier(
                        good().faceSheet(),
                        List.of(),
                        new Disclosure(SECOND.id(), good().disclosure().answers()),
                        good().evidence());

        assertThat(found(early, "2027-03-31", "稼働率 99.98%")).containsExactly("APP-07 ");
        assertThat(found(early, "2027-04-01", "稼働率 99.98%")).isEmpty();
    }

    @Test
    @Proves("APP-07")
    void anEditionThereIsNoDataForIsTheOnlyFinding() {
        var unknown = new EditionId(Forms.EDITION.scheme(), LocalDate.of(1999, 1, 1));

        assertThat(found(Dossier.empty(unknown), "2026-11-21", "")).containsExactly("APP-07 ");
    }

    @Test
    @Proves("APP-07")
    void whatWasFiledIsHeldToTheDayItWasFiled() {
        var filed = new Filing(1, good(), PersonId.random(), Instant.parse("2027-03-31T14:59:59Z"));
        var application =
                new Application(
                        ApplicationId.random(),
                        new ApplicationNumber(2027, 1),
                        PROVIDER,
                        Purpose.ANEW,
                        List.of(filed));

        assertThat(PreCheck.Subject.of(application).today()).isEqualTo("2027-03-31");
    }

    @Test
    void findingsComeInTheOrderOfTheForm() {
        var sheet =
                FaceSheets.good()
                        .with(FaceField.CONTACT_EMAIL, "")
                        .with(FaceField.PROVIDER_NAME, "");
        var evidence =
                EvidenceIndex.empty()
                        .withDocument(Papers.document("資料1", EvidenceKind.OTHER, 1))
                        .withDocument(Papers.document("資料2", EvidenceKind.OTHER, 1))
                        .withCitations(id("b.rate"), List.of(new Citation("資料1", Pages.of(1), "")));
        var poor = good().with(sheet).with(id("a.words"), Answer.none()).with(evidence);

        assertThat(found(poor, "2027-04-01", "稼働率 99.5%"))
                .containsExactly(
                        "APP-07 ",
                        "APP-03 provider-name",
                        "APP-03 contact-email",
                        "DIS-01 a.words",
                        "EVI-07 b.rate",
                        "APP-05 資料内訳書",
                        "EVI-09 資料2");
    }

    private static Dossier good() {
        return Dossier.empty(Forms.EDITION)
                .with(FaceSheets.good())
                .with(id("a.words"), Answer.of(Map.of(ANSWER, words("本社"))))
                .with(id("b.rate"), Answer.of(Map.of(ANSWER, figure("99.98", "%"))))
                .with(evidence());
    }

    private static EvidenceIndex evidence() {
        var cited = List.of(new Citation("資料1", Pages.of(1), ""));
        return EvidenceIndex.empty()
                .withDocument(Papers.document("資料1", EvidenceKind.OPERATION, 1))
                .withDocument(Papers.document("資料0", EvidenceKind.REGISTER_CERTIFICATE, 1))
                .withCitations(id("a.words"), cited)
                .withCitations(id("b.rate"), cited);
    }

    private static List<String> found(Dossier dossier, String today, String page) {
        var titled = FaceSheets.good().get(FaceField.SERVICE_NAME) + "\n" + page;
        return new PreCheck(SCHEMES, Papers.texts(titled), PriorCertifications.none())
                .check(dossier, new PreCheck.Subject(PROVIDER, LocalDate.parse(today))).stream()
                        .map(finding ->
                                finding.rule()
                                        + " "
                                        + (finding.spot().item() == null
                                                ? finding.spot().face() + finding.spot().document()
                                                : finding.spot().item()))
                        .toList();
    }
}
