package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.decision.Reason;
import jp.akashi.decision.ReturnDocuments;
import jp.akashi.desk.Counter;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.HandedIn;
import jp.akashi.keeping.DeleteDocuments;
import jp.akashi.keeping.Handover;
import jp.akashi.keeping.ListKept;
import jp.akashi.keeping.NoteHandover;
import jp.akashi.keeping.Proposal;
import jp.akashi.keeping.SweepFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.store.Database;
import jp.akashi.store.PgHandedIn;
import jp.akashi.store.PgKeepings;
import jp.akashi.store.PgStores;
import jp.akashi.store.TestDatabase;
import jp.akashi.store.blob.DirectoryFiles;
import jp.akashi.store.blob.SealedPictures;
import jp.akashi.store.keys.DataKeys;
import jp.akashi.store.keys.DataKeys.Purpose;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A document that is deleted is gone: the file, the pictures of its pages, and their text.
class DeletedFromDiskTest {
    @TempDir Path data;
    private final DataKeys keys = DataKeys.fresh();
    private final Database database = TestDatabase.fresh();
    private final Road road =
            new Road(PgStores.on(database).stores(SmallScheme.SCHEMES), SetClock.at("2022-06-01"));
    private final Office office = road.office();
    private final HandedIn handedIn = new PgHandedIn(JdbcClient.create(database.app()));
    private final Map<Digest, byte[]> made = new HashMap<>();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void nothingOfADeletedDocumentIsLeftOnTheDiskAndNothingOfAnotherIsTouched() throws IOException {
        var files = files();
        var pictures = pictures(files);
        var mihon = road.applicant(Papers.PROVIDER);
        var gone = refuse(mihon.files(dossier(files, 1)));
        var live = mihon.files(dossier(files, 2));
        for (var application : List.of(gone, live)) {
            for (var file : digests(application)) {
                pictures.png(file, 1).orThrow();
            }
        }
        assertThat(named(digests(gone))).hasSize(4);

        delete(gone, files, pictures);

        assertThat(named(digests(gone))).isEmpty();
        assertThat(digests(gone))
                .allSatisfy(
                        file -> assertThat(road.stores.filed().texts().pagesOf(file)).isEmpty());
        assertThat(named(digests(live))).hasSize(4);
        assertThat(digests(live))
                .allSatisfy(
                        file -> assertThat(road.stores.filed().texts().pagesOf(file)).isNotEmpty());
        var record = road.stores.ended().returns().find(gone.id()).orElseThrow();
        assertThat(record.deleted()).containsExactlyInAnyOrderElementsOf(digests(gone));
        assertThat(record.by()).isNotEqualTo(office.person().id());
    }

    @Test
    void whatIsHandedInAgainAfterItsReturnStaysWhenANodeStarts() throws IOException {
        var files = files();
        var pictures = pictures(files);
        var gone = refuse(road.applicant(Papers.PROVIDER).files(dossier(files, 1)));
        delete(gone, files, pictures);
        var again = digests(gone).getFirst();
        var forgotten = digests(gone).getLast();
        putBack(files);
        note(again, road.clock.instant());
        note(forgotten, road.clock.instant().minus(Duration.ofDays(2)));

        givenBack(files, pictures).finish();
        assertThat(files.has(again)).isTrue();
        assertThat(files.has(forgotten)).isFalse();

        road.clock.pass(SweepFiles.LEFT);
        givenBack(files, pictures).finish();
        assertThat(files.has(again)).isTrue();

        road.clock.pass(Duration.ofSeconds(1));
        givenBack(files, pictures).finish();
        assertThat(files.has(again)).isFalse();
    }

    @Test
    void whatIsHandedInAgainBetweenItsReturnAndTheDeletionStays() throws IOException {
        var files = files();
        var pictures = pictures(files);
        var gone = refuse(road.applicant(Papers.PROVIDER).files(dossier(files, 1)));
        delete(gone, files, pictures);
        var returned = road.stores.ended().returns().find(gone.id()).orElseThrow();
        var again = digests(gone).getFirst();
        putBack(files);
        note(again, returned.at().plusMillis(1));

        givenBack(files, pictures).delete(returned);

        assertThat(files.has(again)).isTrue();
        assertThat(files.has(digests(gone).getLast())).isFalse();
    }

    @Test
    void nobodyHandsInWhileFilesAreDeleted() {
        boolean waits =
                road.stores
                        .transactions()
                        .inOne(() -> {
                            handedIn.listLeft(List.of(), road.clock.instant());
                            return Outcome.done(isLockedElsewhere());
                        })
                        .orThrow();
        assertThat(waits).isTrue();
        assertThat(isLockedElsewhere()).isFalse();
    }

    /// Whether somebody else, in a transaction of their own, would have to wait to hand in.
    private boolean isLockedElsewhere() {
        try (var other = database.app().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table akashi.uploads in row exclusive mode nowait");
            other.rollback();
            return false;
        } catch (SQLException held) {
            return true;
        }
    }

    private void putBack(DirectoryFiles files) throws IOException {
        for (var bytes : made.values()) {
            files.put(new ByteArrayInputStream(bytes), 1 << 20);
        }
    }

    private void note(Digest file, Instant at) {
        handedIn.note(new HandedIn.Item(file, 1, at));
    }

    private DirectoryFiles files() {
        return new DirectoryFiles(data.resolve("files"), keys.files(), road.clock);
    }

    private PagePictures pictures(DirectoryFiles files) {
        return new PagePictures(
                files,
                new SealedPictures(
                        data.resolve("pages"), keys.sealer(Purpose.PICTURES), keys.names()),
                new Aside(data.resolve("reading")));
    }

    private void delete(Application application, DirectoryFiles files, PagePictures pictures) {
        var keepings = new PgKeepings(JdbcClient.create(database.app()));
        var returns = road.stores.ended().returns();
        var kept =
                new ListKept(
                        new ListKept.Records(
                                road.stores.filed().applications(),
                                road.stores.examined().examinations(),
                                road.stores.published().certifications(),
                                returns),
                        keepings,
                        SchemeFiles.builtIn().keeping(),
                        road.clock);
        new NoteHandover(kept, keepings, road.clock)
                .note(
                        new Handover(
                                application.id(),
                                new Handover.Way(Handover.How.ELECTRONIC, ""),
                                road.clock.today(),
                                new Handover.Noted(office.person().id(), road.clock.instant())))
                .orThrow();
        road.clock.set("2022-08-01");
        var deletion =
                new DeleteDocuments(
                        kept,
                        keepings,
                        new ReturnDocuments(returns, road.stores.filed().texts()),
                        road.clock);
        deletion.propose(
                        new Proposal(
                                application.id(),
                                "期間満了",
                                office.person().id(),
                                road.clock.instant()))
                .orThrow();
        var returned = deletion.delete(road.office().hand(), application.id()).orThrow();
        givenBack(files, pictures).delete(returned);
    }

    private GivenBack givenBack(DirectoryFiles files, PagePictures pictures) {
        var records =
                new GivenBack.Records(
                        road.stores.ended().returns(), handedIn, road.stores.transactions());
        return new GivenBack(records, files, pictures, new Counter(false), road.clock);
    }

    private Application refuse(Application application) {
        office.bringsToDocuments(application);
        office.accepts(
                application,
                SmallScheme.NAME,
                SmallScheme.MONITORING,
                SmallScheme.NOTICE,
                SmallScheme.REGION);
        office.concludes(application).orThrow();
        office.refuses(application, new Reason(SmallScheme.NAME, "名称を正しく。")).orThrow();
        return application;
    }

    /// The papers of the made-up service, with real files.
    private Dossier dossier(DirectoryFiles files, int pages) throws IOException {
        var dossier = Papers.complete();
        var documents = new ArrayList<Evidence>();
        for (var document : dossier.evidence().documents()) {
            var bytes = pdf(pages, document.title());
            var digest = files.put(new ByteArrayInputStream(bytes), 1 << 20);
            made.put(digest, bytes);
            road.stores.filed().texts().put(digest, Papers.pages(document.title()));
            documents.add(
                    new Evidence(
                            document.id(),
                            document.label(),
                            document.title(),
                            document.kind(),
                            new Evidence.StoredFile(
                                    digest, document.file().fileName(), bytes.length, 3),
                            null,
                            document.issuedOn()));
        }
        return dossier.with(new EvidenceIndex(documents, dossier.evidence().citations()));
    }

    private static byte[] pdf(int pages, String title) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int at = 0; at < pages; at++) {
                document.addPage(new PDPage());
            }
            document.getDocumentInformation().setTitle(title);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<Digest> digests(Application application) {
        return application.dossier().evidence().documents().stream()
                .map(each -> each.file().digest())
                .toList();
    }

    /// Everything under the data whose name tells one of the files.
    private List<Path> named(List<Digest> files) throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(path ->
                            files.stream()
                                    .anyMatch(file ->
                                            path.getFileName()
                                                    .toString()
                                                    .contains(keys.names().of(file))))
                    .toList();
        }
    }
}
