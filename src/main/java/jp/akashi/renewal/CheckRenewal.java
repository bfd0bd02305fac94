package jp.akashi.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Dossier;
import jp.akashi.application.KindCheck;
import jp.akashi.application.PreCheck;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Schemes;

/// Checks what a renewal (更新申請) has to meet besides what every application has to: the days on
/// which it may be filed.
public final class CheckRenewal implements KindCheck {
    private final Certifications certifications;
    private final Schemes schemes;

    public CheckRenewal(Certifications certifications, Schemes schemes) {
        this.certifications = certifications;
        this.schemes = schemes;
    }

    @Override
    public List<Finding> check(Dossier dossier, PreCheck.Subject subject) {
        if (subject.purpose().kind() != ApplicationKind.RENEWAL) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        var certification =
                Optional.ofNullable(subject.purpose().certification())
                        .flatMap(certifications::find)
                        .filter(held -> held.holder().provider().equals(subject.provider()));
        if (certification.isEmpty()) {
            return List.of(refuse(Obstacle.of(RenewalRules.RENEWABLE, "case", "none")));
        }
        day(certification.get(), subject.today()).ifPresent(found::add);
        return found;
    }

    private Optional<Finding> day(Certification certification, LocalDate today) {
        var periods = schemes.get(certification.edition().scheme()).periods();
        var window = RenewalWindow.of(certification.term(), periods);
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
}
