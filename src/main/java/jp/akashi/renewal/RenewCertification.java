package jp.akashi.renewal;

import java.time.LocalDate;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.decision.Decision;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Term;
import jp.akashi.scheme.Schemes;

/// Renews a certification (更新): the same number, the names and answers of the renewal, and the next
/// term.
public final class RenewCertification {
    private final Certifications certifications;
    private final Schemes schemes;

    public RenewCertification(Certifications certifications, Schemes schemes) {
        this.certifications = certifications;
        this.schemes = schemes;
    }

    /// @return the certification as it is now; REN-06 when it is ended, or renewed by this already
    /// @throws IllegalArgumentException for an application that renews nothing
    public Outcome<Certification> renew(Decision.Granted decision, Application renewal) {
        var number = renewal.purpose().certification();
        if (renewal.kind() != ApplicationKind.RENEWAL || number == null) {
            throw new IllegalArgumentException("no renewal: " + renewal.number());
        }
        var certification = certifications.lock(number);
        if (certification.life().ending() != null
                || certification.application().equals(renewal.id())) {
            return Outcome.refused(Obstacle.of(RenewalRules.NEXT_TERM, "number", number));
        }
        var renewed =
                new Certification(
                        number,
                        renewal.id(),
                        new Certification.Holder(
                                renewal.provider(), renewal.providerName(), renewal.serviceName()),
                        renewal.edition(),
                        certification.certifiedOn(),
                        certification.life().next(next(certification, decision.made().on())));
        certifications.change(renewed);
        return Outcome.done(renewed);
    }

    /// The next term from the end of the last. Where the effect was lost because the renewal came
    /// late, it is regained on the day of the decision, and ends as if it had not been.
    private Term next(Certification certification, LocalDate decided) {
        var periods = schemes.get(certification.edition().scheme()).periods();
        var after = certification.term().until().plusDays(1);
        var whole = Term.ofYears(after, periods.termYears());
        boolean lost = certification.life().continuedBy() == null && decided.isAfter(after);
        return lost ? new Term(decided, whole.until()) : whole;
    }
}
