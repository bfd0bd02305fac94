package jp.akashi.surveillance;

import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.decision.Decision;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Makes a granted change the certification's: from then on it is the changed application that is
/// certified, under the same number and for the same term.
public final class AdoptChange {
    private final Certifications certifications;

    public AdoptChange(Certifications certifications) {
        this.certifications = certifications;
    }

    /// @return SUR-01 when something else was certified since the change was begun
    public Outcome<Certification> adopt(Decision.Granted decision, Application application) {
        if (!decision.application().equals(application.id())) {
            throw new IllegalArgumentException("a decision on another: " + decision);
        }
        var number = Objects.requireNonNull(application.purpose().certification());
        var before = certifications.lock(number);
        if (!before.application().equals(application.purpose().from())) {
            return Outcome.refused(Obstacle.of(ReportRules.IN_FORCE, "case", "moved"));
        }
        var after =
                new Certification(
                        number,
                        application.id(),
                        new Certification.Holder(
                                before.holder().provider(),
                                application.providerName(),
                                application.serviceName()),
                        before.edition(),
                        before.certifiedOn(),
                        before.life());
        certifications.change(after);
        return Outcome.done(after);
    }
}
