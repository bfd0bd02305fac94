package jp.akashi.store;

import static jp.akashi.Outcomes.obstaclesOf;
import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.Proves;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.application.Application;
import jp.akashi.certification.Ending;
import jp.akashi.certification.IssueCertification;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Reason;
import jp.akashi.decision.ReturnDocuments;
import jp.akashi.decision.Returned;
import jp.akashi.keeping.DeleteDocuments;
import jp.akashi.keeping.Handover;
import jp.akashi.keeping.Kept;
import jp.akashi.keeping.ListKept;
import jp.akashi.keeping.LookThroughKept;
import jp.akashi.keeping.NoteHandover;
import jp.akashi.keeping.Occasion;
import jp.akashi.keeping.Proposal;
import jp.akashi.keeping.RepeatWhileKept;
import jp.akashi.keeping.Schedule;
import jp.akashi.keeping.Standing;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The documents of cases go back and are deleted when the schedule says so, by two people, and
/// never while the certification lives.
class PgKeepingsTest {
    private final Database database = TestDatabase.fresh();
    private final Road road =
            new Road(PgStores.on(database).stores(SmallScheme.SCHEMES), SetClock.at("2022-06-01"));
    private final PgKeepings keepings = new PgKeepings(JdbcClient.create(database.app()));
    private final Schedule schedule = SchemeFiles.builtIn().keeping();
    private final ListKept kept =
            new ListKept(
                    new ListKept.Records(
                            road.stores.filed().applications(),
                            road.stores.examined().examinations(),
                            road.stores.published().certifications(),
                            road.stores.ended().returns()),
                    keepings,
                    schedule,
                    road.clock);
    private final NoteHandover noteHandover = new NoteHandover(kept, keepings, road.clock);
    private final DeleteDocuments deleteDocuments =
            new DeleteDocuments(
                    kept,
                    keepings,
                    new ReturnDocuments(road.stores.ended().returns(), road.stores.filed().texts()),
                    road.clock);
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Office other = road.office();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    @Proves("KEE-01")
    void nothingOfALiveCertificationOrAnOpenCaseIsReturnedOrDeleted() {
        var open = mihon.files(Papers.complete());
        assertThat(kept.get(open.id()).standing()).isEqualTo(new Standing.Open());
        refusesEverything(open);

        certify(open);
        road.clock.set("2024-05-31");
        assertThat(kept.get(open.id()).standing()).isEqualTo(new Standing.Live());
        refusesEverything(open);
        assertThat(kept.over(10)).isEmpty();
        assertThat(kept.live()).isEqualTo(1);

        road.clock.set("2024-06-01");
        assertThat(kept.get(open.id()).standing())
                .isEqualTo(new Standing.Over(Occasion.EXPIRED, day("2024-06-01")));
        assertThat(kept.over(10)).extracting(Kept::application).contains(open);
        assertThat(kept.live()).isZero();
    }

    @Test
    @Proves("KEE-01")
    void aRenewalThatIsWaitedForKeepsItAlive() {
        var application = mihon.files(Papers.complete());
        certify(application);
        var renewal = mihon.files(Papers.complete());
        var certifications = road.stores.published().certifications();
        var certification = certifications.findOf(application.id()).orElseThrow();
        certifications.change(certification.with(certification.life().continuedBy(renewal.id())));
        road.clock.set("2024-07-01");
        assertThat(kept.get(application.id()).standing()).isEqualTo(new Standing.Live());
        refusesEverything(application);
        assertThat(kept.over(10)).isEmpty();
    }

    @Test
    void aRevocationCountsFromItsDay() {
        var application = mihon.files(Papers.complete());
        certify(application);
        var certifications = road.stores.published().certifications();
        var certification = certifications.findOf(application.id()).orElseThrow();
        var revoked = new Ending(Ending.Kind.REVOKED, day("2022-09-01"));
        certifications.change(certification.with(certification.life().ended(revoked)));
        road.clock.set("2022-08-31");
        assertThat(kept.get(application.id()).standing()).isEqualTo(new Standing.Live());
        road.clock.set("2022-09-01");
        assertThat(kept.get(application.id()).standing())
                .isEqualTo(new Standing.Over(Occasion.REVOKED, day("2022-09-01")));
        assertThat(kept.get(application.id()).findDeletableFrom()).contains(day("2023-09-01"));
    }

    @Test
    @Proves("KEE-02")
    void aReturnIsNotedOnceWithItsProofAndADayThatHasCome() {
        var application = refused();
        assertThat(cases(handOver(application, "2022-06-01", ""))).isEqualTo("proof");
        assertThat(cases(handOver(application, "2022-05-31", "123"))).isEqualTo("day");
        assertThat(cases(handOver(application, "2022-06-02", "123"))).isEqualTo("day");
        var noted = handOver(application, "2022-06-01", "123").orThrow();
        assertThat(keepings.findHandover(application.id())).contains(noted);
        assertThat(cases(handOver(application, "2022-06-01", "123"))).isEqualTo("twice");
    }

    @Test
    @Proves("KEE-03")
    void documentsAreDeletedAfterTheirReturnAndNotADayTooEarly() {
        var application = refused();
        assertThat(cases(propose(application, office))).isEqualTo("return");
        handOver(application, "2022-06-01", "123").orThrow();
        road.clock.set("2022-07-30");
        assertThat(cases(propose(application, office))).isEqualTo("day");
        assertThat(state(application)).isEqualTo(Kept.State.KEPT);
        road.clock.set("2022-07-31");
        assertThat(state(application)).isEqualTo(Kept.State.DELETABLE);
        propose(application, office).orThrow();
        delete(application, other).orThrow();
        assertThat(state(application)).isEqualTo(Kept.State.DELETED);
        assertThat(cases(delete(application, other))).isEqualTo("deleted");
    }

    @Test
    @Proves("KEE-04")
    void oneProposesTheDeletionWithAReasonAndAnotherCarriesItOut() {
        var application = refused();
        handOver(application, "2022-06-01", "123").orThrow();
        road.clock.set("2022-07-31");
        assertThat(cases(delete(application, other))).isEqualTo("other");
        var without =
                new Proposal(application.id(), " ", office.person().id(), road.clock.instant());
        assertThat(cases(deleteDocuments.propose(without))).isEqualTo("reason");

        var proposal = propose(application, office).orThrow();
        assertThat(keepings.findProposal(application.id())).contains(proposal);
        assertThat(state(application)).isEqualTo(Kept.State.PROPOSED);
        assertThat(cases(delete(application, office))).isEqualTo("other");
        var gone = delete(application, other).orThrow();
        assertThat(gone.by()).isEqualTo(other.person().id());
        assertThat(gone.deleted()).hasSize(2);
        assertThat(kept.over(10)).isEmpty();
    }

    @Test
    void theAgendaHasWhatIsDueAndKeepsItUntilItIsDone() {
        var application = refused();
        var agenda = new PgAgenda(JdbcClient.create(database.app()));
        var look = new LookThroughKept(kept, agenda, road.clock);
        look.begin();
        look.on(new Step(Kind.KEEPING_MORNING, "cases", road.clock.today()), road.clock.today());
        var id = application.id().value();
        var due = new Step(Kind.RETURN_DUE, id, day("2022-07-01"));
        assertThat(agenda.due(day("2022-07-01"), 10)).contains(due);
        assertThat(agenda.due(day("2022-06-30"), 10)).doesNotContain(due);

        new RepeatWhileKept(Kind.RETURN_DUE, kept, agenda).on(due, day("2022-07-01"));
        assertThat(agenda.due(day("2022-07-08"), 10))
                .contains(new Step(Kind.RETURN_DUE, id, day("2022-07-08")));
        handOver(application, "2022-06-01", "123").orThrow();
        look.on(new Step(Kind.KEEPING_MORNING, "cases", road.clock.today()), road.clock.today());
        assertThat(agenda.due(day("2022-07-31"), 10))
                .contains(new Step(Kind.KEEPING_ENDS, id, day("2022-07-31")));
        new RepeatWhileKept(Kind.RETURN_DUE, kept, agenda).on(due, day("2022-07-08"));
        assertThat(agenda.due(day("2022-07-15"), 10))
                .doesNotContain(new Step(Kind.RETURN_DUE, id, day("2022-07-15")));
    }

    private void refusesEverything(Application application) {
        var today = road.clock.today().toString();
        assertThat(rulesOf(handOver(application, today, "123"))).containsExactly("KEE-01");
        assertThat(rulesOf(propose(application, office))).containsExactly("KEE-01");
        assertThat(rulesOf(delete(application, other))).containsExactly("KEE-01");
        assertThat(state(application)).isEqualTo(Kept.State.BLOCKED);
    }

    private Kept.State state(Application application) {
        return kept.get(application.id()).stateOn(road.clock.today());
    }

    private Outcome<Handover> handOver(Application application, String on, String proof) {
        return noteHandover.note(
                new Handover(
                        application.id(),
                        new Handover.Way(Handover.How.POST, proof),
                        day(on),
                        new Handover.Noted(office.person().id(), road.clock.instant())));
    }

    private Outcome<Proposal> propose(Application application, Office by) {
        return deleteDocuments.propose(
                new Proposal(
                        application.id(), "保管の期間が終わったため", by.person().id(), road.clock.instant()));
    }

    private Outcome<Returned> delete(Application application, Office by) {
        return deleteDocuments.delete(by.hand(), application.id());
    }

    private static String cases(Outcome<?> outcome) {
        return obstaclesOf(outcome).stream()
                .findFirst()
                .map(obstacle -> obstacle.facts().getOrDefault("case", ""))
                .orElse("done");
    }

    private void examine(Application application) {
        office.bringsToDocuments(application);
        office.accepts(
                application,
                SmallScheme.NAME,
                SmallScheme.MONITORING,
                SmallScheme.NOTICE,
                SmallScheme.REGION);
        office.concludes(application).orThrow();
    }

    private Application refused() {
        var application = mihon.files(Papers.complete());
        examine(application);
        office.refuses(application, new Reason(SmallScheme.NAME, "名称を正しく。")).orThrow();
        return application;
    }

    private void certify(Application application) {
        examine(application);
        var granted = (Decision.Granted) office.grants(application).orThrow();
        new IssueCertification(road.stores.published().certifications(), road.schemes)
                .issue(granted, application)
                .orThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
