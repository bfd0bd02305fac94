package jp.akashi.surveillance;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.surveillance.ServiceEnd.Handback;
import jp.akashi.surveillance.ServiceEnd.ReturnWay;
import jp.akashi.surveillance.ServiceEnd.Signed;

/// Puts down what became of the certificate of a service that ends (認定証の返納).
public final class ReturnCertificate {
    private final ServiceEnds ends;
    private final Agenda agenda;
    private final InstantSource clock;

    public ReturnCertificate(ServiceEnds ends, Agenda agenda, InstantSource clock) {
        this.ends = ends;
        this.agenda = agenda;
        this.clock = clock;
    }

    /// What became of it.
    ///
    /// @param note where the certificate is lost, how
    public record Found(ReturnWay way, LocalDate on, String note) {}

    /// @return SUR-12 when the report was not taken, it was put down before, the day is to come, or
    ///   nothing is said of a loss
    public Outcome<ServiceEnd> note(CertificationNumber number, Found found, PersonId by) {
        var end = ends.find(number).filter(each -> each.taken() != null);
        if (end.isEmpty() || end.get().handback() != null) {
            return amiss("state");
        }
        if (found.on().isAfter(Tokyo.today(clock))) {
            return amiss("day");
        }
        if (found.way() == ReturnWay.LOST && found.note().isBlank()
                || found.note().length() > TellEnd.LONGEST) {
            return amiss("note");
        }
        var signed = new Signed(by, clock.instant());
        var next =
                end.get().with(new Handback(found.way(), found.on(), found.note().strip(), signed));
        ends.change(next);
        agenda.drop(Kind.CERTIFICATE_DUE, number.slug());
        return Outcome.done(next);
    }

    private static Outcome<ServiceEnd> amiss(String what) {
        return Outcome.refused(Obstacle.of(ReportRules.CERTIFICATE_BACK, "case", what));
    }
}
