package jp.akashi.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;

/// Checks 申請書A and what hangs on it: who may apply for which service (002 §4(1)(2)), the papers
/// about the applicant (§4(4)イ), and that it agrees with 申請書B.
public final class CheckFaceSheet {
    private final Entries entries;
    private final Schemes schemes;
    private final PriorCertifications prior;

    public CheckFaceSheet(Schemes schemes, PriorCertifications prior) {
        this.entries = new Entries(schemes);
        this.schemes = schemes;
        this.prior = prior;
    }

    public List<Finding> check(Edition edition, Dossier dossier, PreCheck.Subject subject) {
        var found = new ArrayList<>(entries.check(dossier.faceSheet()));
        start(dossier, subject).ifPresent(found::add);
        found.addAll(UnitOfApplication.check(dossier.faceSheet()));
        ban(edition, dossier, subject).ifPresent(found::add);
        authority(dossier).ifPresent(found::add);
        existence(dossier).ifPresent(found::add);
        found.addAll(Agreement.check(edition, dossier));
        found.addAll(Wishes.check(edition, dossier, subject));
        return found;
    }

    private static Optional<Finding> start(Dossier dossier, PreCheck.Subject subject) {
        return dossier.faceSheet()
                .findDate(FaceField.SERVICE_STARTED_ON)
                .filter(start -> start.isAfter(subject.today()))
                .map(start ->
                        refuse(
                                Obstacle.of(ApplicationRules.STARTED, "start", start)
                                        .with("today", subject.today()),
                                FaceField.SERVICE_STARTED_ON));
    }

    private Optional<Finding> ban(Edition edition, Dossier dossier, PreCheck.Subject subject) {
        var scheme = schemes.get(edition.id().scheme());
        var name = dossier.faceSheet().get(FaceField.SERVICE_NAME);
        return prior.findRevocation(subject.provider(), scheme.id(), name)
                .flatMap(revoked -> {
                    var from = revoked.plusYears(scheme.periods().reapplicationBanYears());
                    return subject.today().isBefore(from)
                            ? Optional.of(banned(revoked, from))
                            : Optional.empty();
                });
    }

    private static Finding banned(LocalDate revoked, LocalDate from) {
        return refuse(
                Obstacle.of(ApplicationRules.BAN_OVER, "revoked", revoked).with("from", from),
                FaceField.SERVICE_NAME);
    }

    private static Optional<Finding> authority(Dossier dossier) {
        boolean none = dossier.faceSheet().get(FaceField.REPRESENTATIVE_HAS_AUTHORITY).equals("no");
        return none && !isFiled(dossier, EvidenceKind.AUTHORITY)
                ? Optional.of(
                        refuse(
                                Obstacle.of(ApplicationRules.AUTHORITY),
                                FaceField.REPRESENTATIVE_HAS_AUTHORITY))
                : Optional.empty();
    }

    private static Optional<Finding> existence(Dossier dossier) {
        return isFiled(dossier, EvidenceKind.REGISTER_CERTIFICATE)
                ? Optional.empty()
                : Optional.of(
                        Finding.refuse(
                                Obstacle.of(ApplicationRules.EXISTENCE), Spot.ofDocument("資料内訳書")));
    }

    private static boolean isFiled(Dossier dossier, EvidenceKind kind) {
        return dossier.evidence().documents().stream().anyMatch(one -> one.kind() == kind);
    }

    private static Finding refuse(Obstacle obstacle, FaceField field) {
        return Finding.refuse(obstacle, Spot.ofFace(field.key()));
    }
}
