package jp.akashi.renewal;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.FaceField;
import jp.akashi.certification.Ending;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.RenewingRoad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is handed in with a renewal.
class CheckRenewalTest {
    private final RenewingRoad road = RenewingRoad.certified();

    @BeforeEach
    void inTheWindow() {
        road.clock().set("2024-04-15");
    }

    @Test
    @Proves("REN-03")
    void theUseOfTheMarkIsDeclared() {
        assertThat(rulesOf(files(dossier -> face(dossier, FaceField.MARK_USE, ""))))
                .containsExactly("REN-03");
    }

    @Test
    @Proves("REN-03")
    void whatWasNotAsItShouldIsExplained() {
        UnaryOperator<Dossier> no = dossier -> face(dossier, FaceField.MARK_USE, "no");
        assertThat(rulesOf(files(no))).containsExactly("REN-03");

        var explained =
                road.mihon.writes(
                        draft(),
                        dossier -> face(dossier, FaceField.MARK_USE_NOTE, "リンクのない画像を外しました。"));
        assertThat(road.mihon.submits(explained)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Proves("REN-04")
    void aNewAddressBringsTheRegisterCertificateAgain() {
        UnaryOperator<Dossier> moved =
                dossier -> face(dossier, FaceField.PROVIDER_ADDRESS, "大阪府大阪市見本町9");
        assertThat(rulesOf(files(moved))).containsExactly("REN-04");

        var papers = road.mihon.writes(draft(), CheckRenewalTest::withNewPaper);
        assertThat(road.mihon.submits(papers)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Proves("REN-04")
    void aNewRepresentativeBringsItAndANewContactDoesNot() {
        assertThat(rulesOf(files(dossier -> face(dossier, FaceField.REPRESENTATIVE_NAME, "見本 次郎"))))
                .containsExactly("REN-04");

        var back =
                road.mihon.writes(
                        draft(),
                        dossier ->
                                face(
                                        face(dossier, FaceField.REPRESENTATIVE_NAME, "見本 一郎"),
                                        FaceField.CONTACT_NAME,
                                        "見本 三郎"));
        assertThat(road.mihon.submits(back)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Proves("REN-05")
    void theDocumentsTakenOverAreSaidToBeTheLatest() {
        assertThat(rulesOf(files(dossier -> face(dossier, FaceField.EVIDENCE_CURRENT, "no"))))
                .containsExactly("REN-05");
    }

    @Test
    @Proves("REN-05")
    void theDeclarationsOfTheTimeBeforeAreNotTakenOver() {
        road.passes(files(dossier -> dossier).orThrow());
        road.clock().set("2026-04-15");

        var next = road.opens(road.certification()).orThrow();

        assertThat(next.dossier().faceSheet().get(FaceField.MARK_USE)).isEmpty();
        assertThat(rulesOf(road.mihon.submits(next))).containsExactly("REN-03", "REN-05");
    }

    @Test
    @Proves("REN-02")
    void aServiceThatEndedWhileItsRenewalWasWrittenIsNotRenewed() {
        var draft = road.opens(road.certification()).orThrow();
        var written = road.mihon.writes(draft, RenewingRoad::declared);

        ends("2024-04-15");

        assertThat(rulesOf(road.mihon.submits(written))).containsExactly("REN-02");
    }

    @Test
    @Proves("REN-02")
    void oneThatEndsOnTheNextDayStillIs() {
        var draft = road.opens(road.certification()).orThrow();
        var written = road.mihon.writes(draft, RenewingRoad::declared);

        ends("2024-04-16");

        assertThat(road.mihon.submits(written)).isInstanceOf(Outcome.Done.class);
    }

    private void ends(String day) {
        var held = road.certification();
        var ending = new Ending(Ending.Kind.SERVICE_ENDED, LocalDate.parse(day));
        road.road.stores.published().certifications().change(held.with(held.life().ended(ending)));
    }

    private Outcome<Application> files(UnaryOperator<Dossier> change) {
        return road.files(change);
    }

    private Draft draft() {
        return road.find().draft(road.certification()).orElseThrow();
    }

    private static Dossier face(Dossier dossier, FaceField field, String entry) {
        return dossier.with(dossier.faceSheet().with(field, entry));
    }

    private static Dossier withNewPaper(Dossier dossier) {
        return dossier.with(
                dossier.evidence()
                        .withDocument(
                                new Evidence(
                                        EvidenceId.random(),
                                        dossier.evidence().nextLabel(),
                                        "登記事項証明書",
                                        EvidenceKind.REGISTER_CERTIFICATE,
                                        new Evidence.StoredFile(
                                                Digest.of("new paper"), "new.pdf", 100, 1),
                                        null,
                                        null)));
    }
}
