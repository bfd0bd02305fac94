package jp.akashi.renewal;

import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.certification.CertificationRules;
import jp.akashi.certification.CheckOvertaken;
import jp.akashi.certification.IssueCertification;
import jp.akashi.decision.Decision;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Gives a granted application what its kind comes to: a number and a first term, or the next term
/// of the certification it renews; and plans what is to be done before that is over.
public final class CertifyApplication {
    private final Ways ways;
    private final CheckOvertaken overtaken;
    private final PlanRenewal plan;

    /// What each kind comes to.
    public record Ways(IssueCertification issue, RenewCertification renew, CloseSwitched close) {}

    public CertifyApplication(Ways ways, CheckOvertaken overtaken, PlanRenewal plan) {
        this.ways = ways;
        this.overtaken = overtaken;
        this.plan = plan;
    }

    /// @return the certification; CER-03 for a report of a change and what was taken over, which
    ///   certify nothing; CER-05 where it would take back what was certified since it was begun
    public Outcome<Certification> certify(Decision.Granted decision, Application application) {
        var hindrances = overtaken.hindrances(application);
        return hindrances.isEmpty() ? planned(decision, application) : Outcome.refused(hindrances);
    }

    private Outcome<Certification> planned(Decision.Granted decision, Application application) {
        return led(decision, application)
                .map(certification -> {
                    plan.plan(certification);
                    return certification;
                });
    }

    private Outcome<Certification> led(Decision.Granted decision, Application application) {
        return switch (application.kind()) {
            case NEW -> ways.issue().issue(decision, application);
            case SWITCH ->
                    ways.issue()
                            .issue(decision, application)
                            .then(now -> ways.close().close(now, application));
            case RENEWAL -> ways.renew().renew(decision, application);
            case CHANGE, TAKEN_OVER ->
                    Outcome.refused(
                            Obstacle.of(
                                    CertificationRules.ONCE, "application", application.number()));
        };
    }
}
