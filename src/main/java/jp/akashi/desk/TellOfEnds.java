package jp.akashi.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.notice.Announce;
import jp.akashi.notice.EndNotice;
import jp.akashi.notice.Matter;
import jp.akashi.notice.Notice;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.ServiceEnd;
import jp.akashi.surveillance.ServiceEnds;
import jp.akashi.surveillance.TakeEnd;

/// Tells of the end of a service: the office when it is reported, the provider when the report is
/// taken, on the day itself, and before the certificate is due.
public final class TellOfEnds implements Announcements {
    private final Records records;
    private final TakeEnd take;
    private final Announce announce;

    /// What is looked up.
    public record Records(
            ServiceEnds ends, Certifications certifications, Cases cases, Schemes schemes) {}

    public TellOfEnds(Records records, TakeEnd take, Announce announce) {
        this.records = records;
        this.take = take;
        this.announce = announce;
    }

    @Override
    public void done(Desk.Subject subject, Object value) {
        if (value instanceof ServiceEnd end && end.handback() == null) {
            tell(end, end.taken() == null ? EndNotice.EndTold::new : EndNotice.EndTaken::new);
        }
    }

    /// What is done on the first day without the certification, and before the certificate is due.
    public Doing on(Kind kind) {
        return new OnDay(this, kind);
    }

    private record OnDay(TellOfEnds tell, Kind kind) implements Doing {
        @Override
        public void on(Step step, LocalDate today) {
            tell.records
                    .ends()
                    .find(CertificationNumber.parse(step.subject()))
                    .filter(end -> end.taken() != null)
                    .filter(end -> kind == Kind.SERVICE_ENDS || end.handback() == null)
                    .ifPresent(end ->
                            tell.tell(
                                    end,
                                    kind == Kind.SERVICE_ENDS
                                            ? EndNotice.ServiceOver::new
                                            : EndNotice.CertificateDue::new));
        }
    }

    private void tell(ServiceEnd end, BiFunction<Matter, EndNotice.End, Notice> notice) {
        var certification = records.certifications().find(end.number()).orElseThrow();
        matter(certification)
                .map(matter -> notice.apply(matter, facts(certification, end)))
                .ifPresent(announce::announce);
    }

    private Optional<Matter> matter(Certification certification) {
        return records.cases()
                .find(certification.application())
                .map(file -> Matter.of(file.application(), file.examination()));
    }

    private EndNotice.End facts(Certification certification, ServiceEnd end) {
        var day = end.findTaken().map(ServiceEnd.Taken::endsOn).orElse(end.told().lastDay());
        return new EndNotice.End(
                end.number(),
                records.schemes()
                        .get(certification.edition().scheme())
                        .numbering()
                        .print(end.number()),
                certification.holder().provider(),
                day,
                take.returnBy(day));
    }
}
