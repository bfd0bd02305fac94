package jp.akashi.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.KindCheck;
import jp.akashi.application.PreCheck;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.RuleId;
import jp.akashi.scheme.Schemes;

/// Checks what a renewal (更新申請) has to meet besides what every application has to (002 §9(1)): the
/// days on which it may be filed, what is declared with it, and what is filed anew.
public final class CheckRenewal implements KindCheck {
    private final Certifications certifications;
    private final Applications applications;
    private final Schemes schemes;

    public CheckRenewal(Certifications certifications, Applications applications, Schemes schemes) {
        this.certifications = certifications;
        this.applications = applications;
        this.schemes = schemes;
    }

    @Override
    public List<Finding> check(Dossier dossier, PreCheck.Subject subject) {
        if (subject.purpose().kind() != ApplicationKind.RENEWAL) {
            return List.of();
        }
        var certification =
                Optional.ofNullable(subject.purpose().certification())
                        .flatMap(certifications::find)
                        .filter(held -> held.holder().provider().equals(subject.provider()));
        var earlier = earlier(subject);
        if (certification.isEmpty() || earlier.isEmpty()) {
            return List.of(refuse(Obstacle.of(RenewalRules.RENEWABLE, "case", "none")));
        }
        var found = new ArrayList<Finding>();
        day(certification.get(), subject.today()).ifPresent(found::add);
        found.addAll(Declarations.check(dossier.faceSheet()));
        Carried.of(earlier.get(), dossier).registerCertificate().ifPresent(found::add);
        return found;
    }

    @Override
    public List<Finding> check(Draft draft) {
        return find(draft).filter(held -> isOutdated(draft, held)).stream()
                .map(_ -> refuse(Obstacle.of(RenewalRules.UP_TO_DATE)))
                .toList();
    }

    /// The certification a renewal that was not filed yet is about.
    private Optional<Certification> find(Draft draft) {
        return draft.kind() != ApplicationKind.RENEWAL || draft.corrects() != null
                ? Optional.empty()
                : Optional.ofNullable(draft.begun().purpose().certification())
                        .flatMap(certifications::find);
    }

    /// Whether something else than what a draft goes on from is published by now.
    public static boolean isOutdated(Draft draft, Certification certification) {
        return !certification.application().equals(draft.begun().purpose().from());
    }

    /// A paper on the register that was filed before and is not asked for again may be old; any
    /// other one whose term is over has to be replaced.
    @Override
    public Optional<Finding> weigh(Finding found, Dossier dossier, PreCheck.Subject subject) {
        return subject.purpose().kind() != ApplicationKind.RENEWAL
                ? Optional.of(found)
                : earlier(subject)
                        .map(before -> Carried.of(before, dossier).weigh(found))
                        .orElse(Optional.of(found));
    }

    private Optional<Application> earlier(PreCheck.Subject subject) {
        return Optional.ofNullable(subject.purpose().from()).flatMap(applications::find);
    }

    private Optional<Finding> day(Certification certification, LocalDate today) {
        if (certification.life().ending() != null && !certification.isInForceOn(today)) {
            return Optional.of(refuse(Obstacle.of(RenewalRules.RENEWABLE, "case", "over")));
        }
        var window = RenewalWindow.of(certification, today, schemes);
        return switch (window.on(today)) {
            case AHEAD, NOTICED, OVER -> Optional.of(refuse(outside(window, today)));
            case OPEN -> Optional.empty();
            case LATE -> Optional.of(Finding.warn(outside(window, today), Spot.ofWhole()));
        };
    }

    /// Says how a day outside the window stands to it.
    static Obstacle outside(RenewalWindow window, LocalDate today) {
        var phase =
                switch (window.on(today)) {
                    case AHEAD, NOTICED, OPEN -> "early";
                    case LATE -> "late";
                    case OVER -> "over";
                };
        return Obstacle.of(RenewalRules.WINDOW, "case", phase)
                .with("notice", window.noticeOn())
                .with("opens", window.opensOn())
                .with("closes", window.closesOn())
                .with("expires", window.expiresOn());
    }

    private static Finding refuse(Obstacle obstacle) {
        return Finding.refuse(obstacle, Spot.ofWhole());
    }

    /// What the holder declares with a renewal (自己申告).
    private static final class Declarations {
        private Declarations() {}

        static List<Finding> check(FaceSheet sheet) {
            var found = new ArrayList<Finding>();
            var mark = sheet.get(FaceField.MARK_USE);
            if (mark.isEmpty()) {
                found.add(at(RenewalRules.MARK_DECLARED, "open", FaceField.MARK_USE));
            } else if (mark.equals("no") && sheet.get(FaceField.MARK_USE_NOTE).isEmpty()) {
                found.add(at(RenewalRules.MARK_DECLARED, "why", FaceField.MARK_USE_NOTE));
            }
            if (!sheet.get(FaceField.EVIDENCE_CURRENT).equals("yes")) {
                found.add(at(RenewalRules.EVIDENCE_NEW, "open", FaceField.EVIDENCE_CURRENT));
            }
            return found;
        }

        private static Finding at(RuleId rule, String why, FaceField field) {
            return Finding.refuse(Obstacle.of(rule, "case", why), Spot.ofFace(field.key()));
        }
    }
}
