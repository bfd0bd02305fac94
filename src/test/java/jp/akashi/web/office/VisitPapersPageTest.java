package jp.akashi.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.desk.Desk;
import jp.akashi.evidence.HandedIn;
import jp.akashi.evidence.KeepFile;
import jp.akashi.evidence.Reading;
import jp.akashi.examination.AnswerVisit;
import jp.akashi.examination.AttachToVisit;
import jp.akashi.examination.Hand;
import jp.akashi.examination.PlanVisit;
import jp.akashi.examination.RecordVisit;
import jp.akashi.examination.Visit;
import jp.akashi.examination.Visits;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.Database;
import jp.akashi.store.PgHandedIn;
import jp.akashi.store.PgStores;
import jp.akashi.store.TestDatabase;
import jp.akashi.store.memory.MemoryFiles;
import jp.akashi.web.kit.Aside;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

/// The documents of a visit, as they are handed in.
class VisitPapersPageTest {
    private static final byte[] PHOTOGRAPH = "a photograph".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final Database database = TestDatabase.fresh();
    private final Road road =
            new Road(PgStores.on(database).stores(SmallScheme.SCHEMES), SetClock.at("2022-06-01"));
    private final Office office = road.office();
    private final Visits visits = road.stores.beside().visits();
    private final HandedIn handedIn = new PgHandedIn(JdbcClient.create(database.app()));
    private final MemoryFiles files = new MemoryFiles();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void whatIsPutToTheRecordIsKept() {
        var application = examined();
        var held = held(application);

        assertThat(put(application, held, held.version()).tone()).isEqualTo(Tone.SUCCESS);
        assertThat(files.has(Digest.of(PHOTOGRAPH))).isTrue();
        assertThat(sweepable()).isEmpty();
    }

    @Test
    void aFileThatIsNotTakenToTheRecordIsFoundAgainAndSweptAway() {
        var application = examined();
        var held = held(application);

        assertThat(put(application, held, held.version() - 1).tone()).isEqualTo(Tone.ERROR);

        assertThat(sweepable()).containsExactly(Digest.of(PHOTOGRAPH));
    }

    private List<Digest> sweepable() {
        var later = road.clock.instant().plus(Duration.ofDays(30));
        return road.stores
                .transactions()
                .inOne(() -> Outcome.done(handedIn.listUnnamed(later, null)))
                .orThrow();
    }

    private Flash put(Application application, Visit visit, long version) {
        var request = new MockMultipartHttpServletRequest();
        request.addFile(
                new MockMultipartFile(
                        "file:" + visit.id(), "写真.pdf", "application/pdf", PHOTOGRAPH));
        request.setParameter("version", String.valueOf(version));
        return page().put(office.person(), application.id().value(), visit.id().value(), request);
    }

    private VisitPapersPage page() {
        var wording = Wording.of(SmallScheme.SCHEMES);
        var desktop =
                new Desktop(
                        road.cases,
                        new Desk(road.stores.transactions(), road.stores.journal()),
                        wording,
                        new CaseNews(SmallScheme.SCHEMES, road.stores.members().people(), wording),
                        road.clock);
        var posted =
                new PostedFiles(
                        SmallScheme.SCHEMES,
                        (_, _) -> Outcome.done(new Reading(List.of("写真"))),
                        new KeepFile(files, handedIn, road.clock, Long.MAX_VALUE),
                        road.stores.filed().texts(),
                        wording,
                        new Aside(folder));
        return new VisitPapersPage(desktop, visits, new AttachToVisit(visits), posted, files);
    }

    private Application examined() {
        var filed = road.applicant(Papers.PROVIDER).files(Papers.complete());
        office.bringsToDocuments(filed);
        return filed;
    }

    /// A visit that took place, with its record.
    private Visit held(Application application) {
        var at = LocalDateTime.ofInstant(road.clock.instant(), Tokyo.ZONE).plusDays(9);
        var plan = new Visit.Plan(at, "見本町", "確認", "さくら", List.of(SmallScheme.NAME));
        var proposed = new PlanVisit(visits).propose(hand(), application.id(), plan).orThrow();
        var accepted = new AnswerVisit(visits).answer(hand(), proposed, true, "").orThrow();
        road.clock.pass(Duration.ofDays(10));
        var found = List.of(new Visit.Found(SmallScheme.NAME, "確認。"));
        return new RecordVisit(visits)
                .put(hand(), accepted, new RecordVisit.Held(at, "2名", "申請のとおり。", found))
                .orThrow();
    }

    private Hand hand() {
        return Hand.of(office.person(), road.clock.instant());
    }
}
