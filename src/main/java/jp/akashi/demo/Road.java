package jp.akashi.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Beginning;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.OpenCorrection;
import jp.akashi.application.PreCheck;
import jp.akashi.application.Purpose;
import jp.akashi.application.ReuseApplication;
import jp.akashi.application.SubmitApplication;
import jp.akashi.certification.Certification;
import jp.akashi.certification.IssueCertification;
import jp.akashi.committee.ConsultCommittee;
import jp.akashi.committee.FreezePack;
import jp.akashi.committee.Interest;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.OpenConsultation;
import jp.akashi.consultation.SayMore;
import jp.akashi.decision.Decide;
import jp.akashi.decision.Decision;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.examination.Advance;
import jp.akashi.examination.AskProvider;
import jp.akashi.examination.CheckFormality;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.OpenExamination;
import jp.akashi.examination.Verdict;
import jp.akashi.fee.IssueInvoice;
import jp.akashi.fee.Payment;
import jp.akashi.fee.RecordPayment;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.registry.Publish;
import jp.akashi.scheme.Edition;

/// Walks one application down the procedure on a given day, station by station, with the use cases
/// everybody uses.
final class Road {
    private final Books books;
    private final Person office;
    private final Person applicant;
    private final Instant now;
    private final InstantSource clock;
    private final Advance advance;

    Road(Books books, Person office, Person applicant, LocalDate day) {
        this.books = books;
        this.office = office;
        this.applicant = applicant;
        this.now = day.atTime(LocalTime.of(10, 0)).atZone(Tokyo.ZONE).toInstant();
        this.clock = InstantSource.fixed(now);
        this.advance = new Advance(books.examined().examinations());
    }

    /// When all is done on that day.
    Instant now() {
        return now;
    }

    Application file(Dossier dossier) {
        return file(Beginning.anew(), dossier);
    }

    /// Files what goes on from another application (切替).
    Application switchFrom(Application earlier, Dossier dossier) {
        var purpose = new Purpose(ApplicationKind.SWITCH, earlier.id());
        return file(new Beginning(purpose, null, Map.of()), dossier);
    }

    /// What an earlier application says in another edition.
    Disclosure seeded(Application earlier, Edition edition) {
        var filed = books.filed();
        return new ReuseApplication(filed.drafts(), books.schemes(), filed.prior(), clock)
                .seed(earlier, edition)
                .disclosure();
    }

    private Application file(Beginning begun, Dossier dossier) {
        var filed = books.filed();
        var draft =
                new Draft(
                        DraftId.random(),
                        Objects.requireNonNull(applicant.provider()),
                        begun,
                        dossier,
                        new Draft.Edit(1, applicant.id(), now));
        filed.drafts().add(draft);
        var preCheck = new PreCheck(books.schemes(), filed.texts(), filed.prior());
        var application =
                new SubmitApplication(filed.drafts(), filed.applications(), preCheck, clock)
                        .submit(draft, applicant.id())
                        .orThrow();
        new OpenExamination(books.examined().examinations()).open(application);
        return application;
    }

    void passFormality(Application application) {
        var issue =
                new IssueInvoice(
                        books.examined().fees(),
                        books.filed().applications(),
                        books.schemes(),
                        clock);
        new CheckFormality(advance, issue, new OpenCorrection(books.filed().drafts()))
                .conclude(
                        hand(),
                        seen(application),
                        application,
                        new CheckFormality.Finding(
                                List.copyOf(Arrays.asList(FormalityPoint.values())), ""))
                .orThrow();
    }

    void pay(Application application) {
        var fees = books.examined().fees();
        var invoice = fees.findInvoiceOf(application.id()).orElseThrow();
        var payment =
                new Payment(
                        invoice.id(),
                        invoice.price().gross(),
                        LocalDate.ofInstant(now, Tokyo.ZONE),
                        application.providerName(),
                        office.id());
        new ConfirmPayment(advance, new RecordPayment(fees), fees)
                .confirm(hand(), seen(application), payment)
                .orThrow();
    }

    /// Accepts the rows to be judged, but not more than `most` of them.
    void accept(Application application, int most) {
        var seen = seen(application);
        var findings = seen.findings();
        var rows = new ConcludeDocuments(advance, books.schemes()).unjudged(seen, application);
        for (var row : rows.subList(0, Math.min(most, rows.size()))) {
            findings =
                    findings.with(
                            new Verdict(
                                    row.id(),
                                    Verdict.Judgement.ACCEPTED,
                                    "",
                                    application.latest().revision(),
                                    hand().signed()));
        }
        advance.stay(seen, findings).orThrow();
    }

    void conclude(Application application) {
        new ConcludeDocuments(advance, books.schemes())
                .conclude(hand(), seen(application), application)
                .orThrow();
    }

    void ask(Application application, Inquiry.Question question) {
        var calendar = books.schemes().calendar();
        new AskProvider(advance, new OpenCorrection(books.filed().drafts()), calendar)
                .ask(
                        hand(),
                        seen(application),
                        application,
                        new AskProvider.Letter(List.of(question), dueDay()))
                .orThrow();
    }

    private LocalDate dueDay() {
        var today = LocalDate.ofInstant(now, Tokyo.ZONE);
        return books.schemes()
                .calendar()
                .findPlus(today, books.schemes().deadlines().answerWithin())
                .orElse(today.plusDays(14));
    }

    void consult(Application application, List<Person> members, String question) {
        var asking =
                new ConsultCommittee.Asking(members.stream().map(Person::id).toList(), question);
        var heard = books.examined().heard();
        new ConsultCommittee(
                        advance,
                        heard.referrals(),
                        heard.interests(),
                        new FreezePack(heard.packs()))
                .consult(hand(), seen(application), application, asking)
                .orThrow();
    }

    /// Has a member declare to have no interest in a case.
    void clears(Application application, Person member) {
        books.examined()
                .heard()
                .interests()
                .add(
                        new Interest(
                                application.id(),
                                member.id(),
                                Interest.Claim.NONE,
                                "",
                                member.id(),
                                now));
    }

    /// @param decider who examined nothing of it
    Certification certify(Application application, Person decider) {
        var decision =
                new Decide(advance, books.examined().decisions(), books.schemes())
                        .grant(Hand.of(decider, now), seen(application), application)
                        .orThrow();
        if (!(decision instanceof Decision.Granted granted)) {
            throw new IllegalStateException("a grant is a grant");
        }
        var published = books.published();
        var certification =
                new IssueCertification(published.certifications(), books.schemes())
                        .issue(granted, application)
                        .orThrow();
        new Publish(published.registry(), books.schemes(), clock)
                .publish(certification, application, List.of())
                .orThrow();
        advance.take(hand(), seen(application), Event.PUBLISH).orThrow();
        return certification;
    }

    /// A question to the office beside the procedure (相談), and its answer where there is one.
    void consult(Application about, Programme.Queue.Talk talk) {
        var consultations = books.beside().consultations();
        var asked =
                new OpenConsultation(consultations)
                        .open(
                                Hand.of(applicant, now),
                                about.provider(),
                                new OpenConsultation.Question(
                                        new Consultation.About(about.id(), null),
                                        talk.title(),
                                        talk.question()))
                        .orThrow();
        if (!talk.answer().isEmpty()) {
            new SayMore(consultations)
                    .say(Hand.of(office, now.plusSeconds(3600)), asked, talk.answer())
                    .orThrow();
        }
    }

    private Examination seen(Application application) {
        ApplicationId id = application.id();
        return books.examined().examinations().get(id);
    }

    private Hand hand() {
        return Hand.of(office, now);
    }
}
