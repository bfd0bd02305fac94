package jp.akashi.application;

import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Schemes;

/// Whether an application may be a switch (切替, 000 FAQ 切替): the earlier one's certification is in
/// force on the day, and the scheme names the one it is of.
final class Switching {
    private final Schemes schemes;
    private final PriorCertifications prior;

    Switching(Schemes schemes, PriorCertifications prior) {
        this.schemes = schemes;
        this.prior = prior;
    }

    boolean isOpen(ApplicationId earlier, SchemeId to, LocalDate day) {
        return prior.findScheme(earlier, day)
                .flatMap(from -> schemes.find(to).flatMap(scheme -> scheme.findSwitchFrom(from)))
                .isPresent();
    }

    /// What stands in the way of a draft that is a switch, if it were filed on a day. A correction
    /// was judged when it was filed first.
    Optional<Finding> check(Draft draft, LocalDate day) {
        if (draft.kind() != ApplicationKind.SWITCH || draft.corrects() != null) {
            return Optional.empty();
        }
        var to = draft.dossier().edition().scheme();
        var earlier = draft.begun().purpose().from();
        return earlier != null && isOpen(earlier, to, day)
                ? Optional.empty()
                : Optional.of(Finding.refuse(refusal(to), Spot.ofWhole()));
    }

    static Obstacle refusal(SchemeId to) {
        return Obstacle.of(ApplicationRules.SWITCH, "scheme", to);
    }
}
