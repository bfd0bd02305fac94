package jp.akashi.renewal;

import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.certification.CertificationRules;
import jp.akashi.certification.IssueCertification;
import jp.akashi.decision.Decision;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Gives a granted application what its kind comes to: a number and a first term, or the next term
/// of the certification it renews; and plans what is to be done before that is over.
public final class CertifyApplication {
    private final IssueCertification issue;
    private final RenewCertification renew;
    private final CloseSwitched close;
    private final PlanRenewal plan;

    public CertifyApplication(
            IssueCertification issue,
            RenewCertification renew,
            CloseSwitched close,
            PlanRenewal plan) {
        this.issue = issue;
        this.close = close;
        this.renew = renew;
        this.plan = plan;
    }

    /// @return the certification; CER-03 for a report of a change and what was taken over, which
    ///   certify nothing
    public Outcome<Certification> certify(Decision.Granted decision, Application application) {
        return led(decision, application)
                .map(certification -> {
                    plan.plan(certification);
                    return certification;
                });
    }

    private Outcome<Certification> led(Decision.Granted decision, Application application) {
        return switch (application.kind()) {
            case NEW -> issue.issue(decision, application);
            case SWITCH ->
                    issue.issue(decision, application).then(now -> close.close(now, application));
            case RENEWAL -> renew.renew(decision, application);
            case CHANGE, TAKEN_OVER ->
                    Outcome.refused(
                            Obstacle.of(
                                    CertificationRules.ONCE, "application", application.number()));
        };
    }
}
