package jp.akashi.road;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.FaceField;
import jp.akashi.application.Filing;
import jp.akashi.application.Overtaken;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.Certification;
import jp.akashi.certification.SettleOvertaken;
import jp.akashi.certification.Settlement;
import jp.akashi.decision.Decision;
import jp.akashi.desk.Desk;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.Event;
import jp.akashi.examination.OpenExamination;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.renewal.FindRenewal;
import jp.akashi.renewal.OpenRenewal;
import jp.akashi.surveillance.AdoptChange;
import jp.akashi.surveillance.OpenChangeReport;

/// The procedure after a first certification: a service certified and published on the first of
/// June 2022, in force until the 31st of May 2024.
public final class RenewingRoad {
    public final Road road;
    public final Applicant mihon;
    public final Office office;
    public final Application certified;

    private RenewingRoad(Road road, Dossier dossier) {
        this.road = road;
        this.mihon = road.applicant(Papers.PROVIDER);
        this.office = road.office();
        this.certified = mihon.files(dossier);
        passes(certified);
    }

    public static RenewingRoad certified() {
        return certified(Road.inMemory());
    }

    public static RenewingRoad certified(Road road) {
        return new RenewingRoad(road, Papers.complete());
    }

    /// Under a scheme that takes renewals until the last day of the term.
    public static RenewingRoad certifiedTakingLate() {
        return new RenewingRoad(Road.inMemory(SmallScheme.TAKING_LATE), Papers.complete());
    }

    public SetClock clock() {
        return road.clock;
    }

    public Certification certification() {
        return road.stores.published().certifications().findOf(certified.id()).orElseThrow();
    }

    /// The service is another provider's from now on.
    public void passesTo(Applicant next) {
        var held = certification();
        road.stores
                .published()
                .certifications()
                .change(
                        new Certification(
                                held.number(),
                                held.application(),
                                new Certification.Holder(
                                        next.provider().id(),
                                        next.provider().name(),
                                        held.holder().serviceName()),
                                held.edition(),
                                held.certifiedOn(),
                                held.life()));
    }

    public FindRenewal find() {
        return new FindRenewal(
                road.stores.filed().drafts(),
                road.stores.filed().applications(),
                road.stores.examined().examinations());
    }

    public ReuseApplication reuse() {
        return road.reuse();
    }

    /// The provider begins the renewal.
    public Outcome<Draft> opens(Certification certification) {
        var open = new OpenRenewal(find(), reuse(), road.schemes, road.clock);
        return road.desk.act(
                mihon.person(),
                Action.OPEN_DRAFT,
                Desk.Subject.of(
                        certification.application(), Access.Target.of(mihon.provider().id())),
                () -> open.open(certification, mihon.person().id()));
    }

    /// The provider files the renewal with what it declares, changed by its last hand.
    public Outcome<Application> files(UnaryOperator<Dossier> change) {
        var draft = opens(certification()).orThrow();
        return mihon.submits(mihon.writes(draft, before -> change.apply(declared(before))));
    }

    /// With the declarations a renewal asks for.
    public static Dossier declared(Dossier dossier) {
        return dossier.with(
                dossier.faceSheet()
                        .with(FaceField.MARK_USE, "yes")
                        .with(FaceField.EVIDENCE_CURRENT, "yes"));
    }

    /// What is published.
    public Entry entry() {
        return road.stores.published().registry().find(certification().number()).orElseThrow();
    }

    /// A draft as another provider would have it.
    public Draft copyFor(Applicant other, Draft draft) {
        var copy =
                new Draft(
                        DraftId.random(),
                        other.provider().id(),
                        draft.begun(),
                        draft.dossier(),
                        draft.lastEdit());
        road.stores.filed().drafts().add(copy);
        return copy;
    }

    /// The office takes an application to its publication in one go.
    public void passes(Application application) {
        examines(application);
        office.grants(application).orThrow();
        new Press(road, office).certifiesAndPublishes(application).orThrow();
    }

    /// A change of one answer that was reported is adopted.
    public Application adoptsChange(ItemId item, Answer answer) {
        var before = certification();
        var filings = road.stores.filed().applications();
        var dossier = filings.get(before.application()).dossier().with(item, answer);
        var now = road.clock.instant();
        var by = mihon.person().id();
        var reported =
                new Application(
                        ApplicationId.random(),
                        filings.nextNumber(2024),
                        mihon.provider().id(),
                        OpenChangeReport.purpose(before),
                        List.of(new Filing(1, dossier, by, now)));
        filings.add(reported);
        var made = new Decision.Made(office.person().id(), now, Tokyo.today(road.clock));
        new AdoptChange(road.stores.published().certifications(), road.checkOvertaken())
                .adopt(new Decision.Granted(reported.id(), 1, made), reported)
                .orThrow();
        return reported;
    }

    /// The provider reports a change, and files it; it is examined from then on.
    public Application reports(UnaryOperator<Dossier> change) {
        var held = certification();
        var filings = road.stores.filed().applications();
        var reported =
                new Application(
                        ApplicationId.random(),
                        filings.nextNumber(2024),
                        mihon.provider().id(),
                        OpenChangeReport.purpose(held),
                        List.of(
                                new Filing(
                                        1,
                                        change.apply(filings.get(held.application()).dossier()),
                                        mihon.person().id(),
                                        road.clock.instant())));
        filings.add(reported);
        new OpenExamination(road.stores.examined().examinations()).open(reported);
        return reported;
    }

    /// The office takes a report of a change, examined by now, as far as the decision allows.
    public Outcome<Certification> adopts(Application reported) {
        office.grants(reported).orThrow();
        return certifiesChange(reported);
    }

    /// What is granted of a change becomes what is certified.
    public Outcome<Certification> certifiesChange(Application reported) {
        var granted = (Decision.Granted) office.decisionOn(reported).orElseThrow();
        return new AdoptChange(road.stores.published().certifications(), road.checkOvertaken())
                .adopt(granted, reported);
    }

    /// The office publishes what it granted.
    public Outcome<Entry> publishes(Application application) {
        return office.act(
                application,
                Action.PUBLISH,
                file ->
                        new Press(road, office)
                                .publish(certification(), file.application(), List.of())
                                .then(entry ->
                                        road.advance
                                                .take(
                                                        office.hand(),
                                                        file.examination(),
                                                        Event.PUBLISH)
                                                .map(_ -> entry)));
    }

    /// The office settles what overtook an application.
    public Outcome<Settlement> settles(Application application, Overtaken kept, String reason) {
        return office.act(
                application,
                Action.TAKE_CERTIFIED,
                file ->
                        road.settleOvertaken()
                                .settle(
                                        office.hand(),
                                        file.examination(),
                                        file.application(),
                                        new SettleOvertaken.Ruling(
                                                certification().application(), kept, reason)));
    }

    /// The office takes a renewal to its publication.
    public Entry renews(Application renewal) {
        passes(renewal);
        return entry();
    }

    /// The office takes an application as far as the decision.
    public void examines(Application application) {
        bringsToDocuments(application);
        judges(application);
    }

    /// The office takes an application as far as the document check; a change is free.
    public void bringsToDocuments(Application application) {
        office.findsEverythingInOrder(application).orThrow();
        if (application.kind() != ApplicationKind.CHANGE) {
            office.seesPayment(application, fee(application)).orThrow();
        }
    }

    /// The office finds everything proper and concludes the document check.
    public void judges(Application application) {
        var judged = road.schemes.get(application.edition()).rows().stream();
        judged.filter(row -> ConcludeDocuments.isJudged(row, application))
                .forEach(row -> office.accepts(application, row.id()));
        office.concludes(application).orThrow();
    }

    /// What an application costs, with tax.
    public long fee(Application application) {
        var fees = road.stores.examined().fees();
        return fees.findInvoiceOf(application.id()).orElseThrow().price().gross().amount();
    }
}
