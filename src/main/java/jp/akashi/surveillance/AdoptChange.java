package jp.akashi.surveillance;

import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.CheckOvertaken;
import jp.akashi.decision.Decision;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Makes a granted change the certification's: from then on it is the changed application that is
/// certified, under the same number and for the same term.
public final class AdoptChange {
    private final Certifications certifications;
    private final CheckOvertaken overtaken;

    public AdoptChange(Certifications certifications, CheckOvertaken overtaken) {
        this.certifications = certifications;
        this.overtaken = overtaken;
    }

    /// @return SUR-01 when it was adopted before; CER-05 where it would take back what was
    ///   certified since it was begun
    public Outcome<Certification> adopt(Decision.Granted decision, Application application) {
        if (!decision.application().equals(application.id())) {
            throw new IllegalArgumentException("a decision on another: " + decision);
        }
        var number = Objects.requireNonNull(application.purpose().certification());
        var before = certifications.lock(number);
        if (before.application().equals(application.id())) {
            return Outcome.refused(Obstacle.of(ReportRules.IN_FORCE, "case", "adopted"));
        }
        var hindrances = overtaken.hindrances(application);
        if (!hindrances.isEmpty()) {
            return Outcome.refused(hindrances);
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
