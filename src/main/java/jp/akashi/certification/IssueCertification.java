package jp.akashi.certification;

import jp.akashi.application.Application;
import jp.akashi.decision.Decision;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Term;
import jp.akashi.scheme.Schemes;

/// Gives a granted application its number and its term.
public final class IssueCertification {
    private final Certifications certifications;
    private final Schemes schemes;

    public IssueCertification(Certifications certifications, Schemes schemes) {
        this.certifications = certifications;
        this.schemes = schemes;
    }

    public Outcome<Certification> issue(Decision.Granted decision, Application application) {
        if (certifications.findOf(application.id()).isPresent()) {
            return Outcome.refused(
                    Obstacle.of(CertificationRules.ONCE, "application", application.number()));
        }
        var scheme = schemes.get(application.edition().scheme());
        var on = decision.made().on();
        var certification =
                new Certification(
                        scheme.numbering().number(certifications.nextSerial(scheme.id()), on),
                        application.id(),
                        new Certification.Holder(
                                application.provider(),
                                application.providerName(),
                                application.serviceName()),
                        application.edition(),
                        on,
                        Life.of(Term.ofYears(on, scheme.periods().termYears())));
        certifications.add(certification);
        return Outcome.done(certification);
    }
}
