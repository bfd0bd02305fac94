package jp.akashi.renewal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Severity;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;

/// The documents a renewal took over from what was filed before, and which of them are asked for
/// again (002 §9(1)).
record Carried(Dossier before, Dossier now, Set<Digest> filed) {
    /// What the paper on the register says.
    private static final List<FaceField> REGISTERED =
            List.of(
                    FaceField.PROVIDER_NAME,
                    FaceField.REPRESENTATIVE_NAME,
                    FaceField.PROVIDER_ADDRESS);

    static Carried of(Application earlier, Dossier now) {
        var filed =
                earlier.filings().stream()
                        .flatMap(filing -> filing.dossier().evidence().documents().stream())
                        .map(document -> document.file().digest())
                        .collect(Collectors.toSet());
        return new Carried(earlier.dossier(), now, filed);
    }

    /// That a changed name, representative or address brings a paper that was not filed before.
    Optional<Finding> registerCertificate() {
        var changed =
                REGISTERED.stream()
                        .filter(field ->
                                !before.faceSheet().get(field).equals(now.faceSheet().get(field)))
                        .toList();
        boolean fresh =
                documents(EvidenceKind.REGISTER_CERTIFICATE).anyMatch(one -> !isCarried(one));
        return changed.isEmpty() || fresh
                ? Optional.empty()
                : Optional.of(
                        Finding.refuse(
                                Obstacle.of(
                                        RenewalRules.REGISTER_AGAIN,
                                        "field",
                                        changed.getFirst().name()),
                                Spot.ofDocument("資料内訳書")));
    }

    Optional<Finding> weigh(Finding found) {
        if (!found.rule().equals(EvidenceRules.IN_DATE)
                || found.severity() == Severity.HINT
                || !isCarried(found)) {
            return Optional.of(found);
        }
        return switch (found.obstacle().facts().getOrDefault("case", "")) {
            case "old" -> Optional.of(found).filter(_ -> !isOnRegister(found));
            case "over", "expired" -> Optional.of(again(found));
            default -> Optional.of(found);
        };
    }

    private static Finding again(Finding found) {
        return Finding.refuse(
                Obstacle.of(RenewalRules.EVIDENCE_NEW, "case", "expired")
                        .with("label", found.spot().document())
                        .with("until", found.obstacle().facts().getOrDefault("until", "")),
                found.spot());
    }

    private boolean isCarried(Finding found) {
        return now.evidence().find(found.spot().document()).filter(this::isCarried).isPresent();
    }

    private boolean isOnRegister(Finding found) {
        return now.evidence()
                .find(found.spot().document())
                .filter(one -> one.kind() == EvidenceKind.REGISTER_CERTIFICATE)
                .isPresent();
    }

    private boolean isCarried(Evidence document) {
        return filed.contains(document.file().digest());
    }

    private Stream<Evidence> documents(EvidenceKind kind) {
        return now.evidence().documents().stream().filter(one -> one.kind() == kind);
    }
}
