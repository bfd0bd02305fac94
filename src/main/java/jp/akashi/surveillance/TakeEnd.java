package jp.akashi.surveillance;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.ChangeOrder;
import jp.akashi.surveillance.ServiceEnd.Signed;
import jp.akashi.surveillance.ServiceEnd.Taken;

/// Takes the report of a service's end (受理): sets the day from which the certification is in force
/// no more, and plans that day and the return of the certificate. Whoever calls publishes it.
public final class TakeEnd {
    private final Records records;
    private final EndCertification end;
    private final ChangeOrder.End order;
    private final InstantSource clock;

    /// What is written.
    public record Records(Certifications certifications, ServiceEnds ends, Agenda agenda) {}

    public TakeEnd(
            Records records, EndCertification end, ChangeOrder.End order, InstantSource clock) {
        this.records = records;
        this.end = end;
        this.order = order;
        this.clock = clock;
    }

    /// @return the certification with its ending; as it is when it has run out or was revoked
    ///   meanwhile; SUR-11 when no report waits
    public Outcome<Certification> take(CertificationNumber number, PersonId by) {
        var certification = records.certifications().lock(number);
        var told = records.ends().find(number).filter(found -> found.taken() == null);
        if (told.isEmpty()) {
            return Outcome.refused(Obstacle.of(ReportRules.END_DAY, "case", "none"));
        }
        var today = Tokyo.today(clock);
        var endsOn = endsOn(told.get(), today);
        records.ends().change(told.get().with(new Taken(endsOn, new Signed(by, clock.instant()))));
        plan(told.get(), endsOn);
        boolean over =
                certification.life().ending() != null
                        || !certification.isInForceOn(endsOn.minusDays(1));
        return over
                ? Outcome.done(certification)
                : end.end(number, new Ending(Ending.Kind.SERVICE_ENDED, endsOn));
    }

    /// The first day without the service, but never a day that has passed.
    private static LocalDate endsOn(ServiceEnd told, LocalDate today) {
        var after = told.told().lastDay().plusDays(1);
        return after.isBefore(today) ? today : after;
    }

    private void plan(ServiceEnd told, LocalDate endsOn) {
        var subject = told.number().slug();
        records.agenda().plan(new Step(Kind.SERVICE_ENDS, subject, endsOn));
        var remind = returnBy(endsOn).minusDays(order.remindBefore());
        records.agenda().plan(new Step(Kind.CERTIFICATE_DUE, subject, remind));
    }

    /// The day by which the certificate is given back.
    public LocalDate returnBy(LocalDate endsOn) {
        return endsOn.minusDays(1).plusDays(order.returnWithin());
    }
}
