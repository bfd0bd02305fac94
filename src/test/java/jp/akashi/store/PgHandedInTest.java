package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import jp.akashi.Outcomes;
import jp.akashi.Proves;
import jp.akashi.application.Draft;
import jp.akashi.evidence.HandedIn;
import jp.akashi.evidence.KeepFile;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.keeping.SweepFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Provider;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.blob.SealedPictures;
import jp.akashi.store.keys.DataKeys;
import jp.akashi.store.memory.MemoryFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was handed in: how much room it takes, and how it goes when it came to nothing.
class PgHandedInTest {
    private static final Instant LATER = Given.MORNING.plus(Duration.ofDays(30));

    @TempDir Path folder;
    private final Database database = TestDatabase.fresh();
    private final Stores stores = PgStores.on(database).stores(SmallScheme.SCHEMES);
    private final Given given = new Given(stores);
    private final HandedIn handedIn = new PgHandedIn(JdbcClient.create(database.app()));
    private final SetClock clock = SetClock.at("2022-06-01");
    private final MemoryFiles files = new MemoryFiles();
    private final List<Exception> troubles = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void whatARecordNamesStaysWhereverItIsNamed() {
        var named = new NamedEverywhere(given).all();
        var nothing = Digest.of("nobody's");
        named.forEach(this::note);
        note(nothing);

        assertThat(named).hasSize(NamedFiles.ALL.size());
        assertThat(swept(LATER)).containsExactly(nothing);
        assertThat(swept(LATER)).isEmpty();
    }

    @Test
    void aDocumentThatServesAsAProofOrAPaperElsewhereIsStillUsed() {
        var named = new NamedEverywhere(given).all();
        var application = given.application();

        assertThat(stores.ended().returns().usedBeside(application.id(), named))
                .containsExactlyInAnyOrderElementsOf(named);
        assertThat(stores.ended().returns().usedByItsProvider(application.id(), named)).isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayLeavesItsFilesToBeRemoved() {
        var everywhere = new NamedEverywhere(given);
        var draft = everywhere.draft();
        note(everywhere.ofDraft());
        assertThat(swept(LATER)).isEmpty();

        stores.filed().drafts().remove(draft.id());
        assertThat(swept(LATER)).containsExactly(everywhere.ofDraft());
    }

    @Test
    void whatCameToNothingGoesAfterADayAndNotBefore() throws Exception {
        var keep = keep(100);
        var digest = keep.keep(given.provider().id(), file("a")).orThrow();
        clock.pass(Duration.ofDays(1));
        assertThat(sweep()).isZero();
        assertThat(files.has(digest)).isTrue();

        clock.pass(Duration.ofSeconds(1));
        assertThat(sweep()).isOne();
        assertThat(files.has(digest)).isFalse();
    }

    @Test
    void whatIsHandedInAgainStaysForAnotherDay() throws Exception {
        var keep = keep(100);
        keep.keep(given.provider().id(), file("a")).orThrow();
        clock.pass(Duration.ofHours(20));
        keep.keep(file("a"));
        clock.pass(Duration.ofHours(24));
        assertThat(sweep()).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(sweep()).isOne();
    }

    @Test
    void filesThatCannotBeRemovedKeepNoOtherFromBeingSwept() throws Exception {
        int bad = 250;
        for (int at = 0; at < bad; at++) {
            note(Digest.of("bad " + at));
        }
        var good = keep(100).keep(file("good"));
        clock.pass(Duration.ofDays(2));

        assertThat(sweep(new Stuck(files, good))).isOne();
        assertThat(files.has(good)).isFalse();
        assertThat(troubles).hasSize(bad).allMatch(IOException.class::isInstance);
        assertThat(sweep()).as("tried again another day").isEqualTo(bad);
        assertThat(sweep()).isZero();
    }

    @Test
    void aFileIsFreeForWhoNamesItNoMoreWhoeverElseHasTheSameBytes() throws Exception {
        var keep = keep(100);
        var ours = given.provider();
        var theirs = given.provider();
        var digest = keep.keep(ours.id(), file("the same")).orThrow();
        keep.keep(theirs.id(), file("the same")).orThrow();
        var draft = naming(theirs, digest);
        clock.pass(Duration.ofDays(2));

        assertThat(sweep()).isZero();
        assertThat(handedIn.bytesOf(ours.id())).isZero();
        assertThat(handedIn.bytesOf(theirs.id())).isEqualTo("the same".length());
        assertThat(files.has(digest)).isTrue();

        stores.filed().drafts().remove(draft.id());
        assertThat(sweep()).isOne();
        assertThat(handedIn.bytesOf(theirs.id())).isZero();
        assertThat(files.has(digest)).isFalse();
    }

    @Test
    void whatAProviderFiledOrProvedAPassingWithTakesItsRoom() {
        new NamedEverywhere(given).all();
        var application = given.application();
        var filed = application.dossier().evidence().documents().getFirst().file().digest();
        var handovers = stores.reported().handovers().listAccepted();
        var accepted = handovers.getFirst().findAcceptance().orElseThrow();
        take(application.provider(), filed);
        take(accepted.next(), accepted.proofs().getFirst().file());
        var stranger = given.provider().id();
        take(stranger, filed);

        assertThat(swept(LATER)).isEmpty();
        assertThat(handedIn.bytesOf(application.provider())).isOne();
        assertThat(handedIn.bytesOf(accepted.next())).isOne();
        assertThat(handedIn.bytesOf(stranger)).isZero();
    }

    @Test
    void whatOneHandsInAgainIsNotFreedByWhatAnotherForgot() throws Exception {
        var keep = keep(100);
        var ours = given.provider().id();
        var theirs = given.provider().id();
        keep.keep(ours, file("the same")).orThrow();
        clock.pass(Duration.ofDays(2));
        var digest = keep.keep(theirs, file("the same")).orThrow();

        assertThat(sweep()).isZero();
        assertThat(handedIn.bytesOf(ours)).isZero();
        assertThat(handedIn.bytesOf(theirs)).isEqualTo("the same".length());
        assertThat(files.has(digest)).isTrue();

        clock.pass(Duration.ofDays(2));
        assertThat(sweep()).isOne();
        assertThat(files.has(digest)).isFalse();
    }

    /// As when the service passed with its documents, and the former provider has them no more.
    @Test
    void whatWentOverToAnotherProviderStaysUntilThatOneNamesItNoMore() throws Exception {
        var former = given.provider();
        var digest = keep(100).keep(former.id(), file("went over")).orThrow();
        var first = naming(former, digest);
        var next = naming(given.provider(), digest);
        clock.pass(Duration.ofDays(2));
        assertThat(sweep()).isZero();
        assertThat(handedIn.bytesOf(former.id())).isEqualTo("went over".length());

        stores.filed().drafts().remove(first.id());
        assertThat(sweep()).isZero();
        assertThat(handedIn.bytesOf(former.id())).isZero();
        assertThat(files.has(digest)).isTrue();

        stores.filed().drafts().remove(next.id());
        assertThat(sweep()).isOne();
        assertThat(files.has(digest)).isFalse();
    }

    @Test
    @Proves("EVI-15")
    void aProviderHasOnlySoMuchRoomAndTheOfficeAll() throws Exception {
        var provider = given.provider().id();
        var keep = keep(10);
        keep.keep(provider, file("123456")).orThrow();

        var tooMuch = keep.keep(provider, file("abcde"));
        assertThat(Outcomes.rulesOf(tooMuch)).containsExactly("EVI-15");
        assertThat(files.has(Digest.of("abcde"))).isFalse();

        keep.keep(provider, file("abcd")).orThrow();
        keep.keep(provider, file("abcd")).orThrow();
        assertThat(Outcomes.rulesOf(keep.keep(provider, file("z")))).containsExactly("EVI-15");
        assertThat(keep.keep(given.provider().id(), file("abcde")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(files.has(keep.keep(file("more than ten bytes")))).isTrue();
        assertThat(handedIn.bytesOf(provider)).isEqualTo(10);
    }

    @Test
    void littleRoomIsSaidBeforeThereIsNone() throws Exception {
        var provider = given.provider().id();
        var keep = keep(10);
        keep.keep(provider, file("12345678")).orThrow();
        assertThat(keep.room(provider).isScarce()).isFalse();

        keep.keep(provider, file("9")).orThrow();
        assertThat(keep.room(provider).isScarce()).isTrue();
        assertThat(keep.room(provider).percent()).isEqualTo("90");
    }

    /// A column that may name files is either among those that do, or known not to.
    @Test
    void everyColumnThatMightNameFilesIsKnown() {
        var might =
                JdbcClient.create(database.app())
                        .sql(
                                """
                                select table_name || '.' || column_name from information_schema.columns
                                where table_schema in ('akashi', 'public_record')
                                    and (data_type in ('json', 'jsonb', 'ARRAY')
                                        or column_name ~ '(digest|sha|file|document|dossier|blob)')\
                                """)
                        .query(String.class)
                        .list();
        var known = new TreeSet<>(NAMING_NONE);
        NamedFiles.ALL.forEach(place -> assertThat(known.add(place.column())).isTrue());

        assertThat(new TreeSet<>(might)).isEqualTo(known);
    }

    /// Digests of other things, documents of another kind, lists of what was deleted or read, and
    /// the packs, whose documents the filings of their case name.
    private static final List<String> NAMING_NONE =
            List.of(
                    """
                    bank_files.digest consultations.entries decisions.reasons deposits.file
                    drafts.unconfirmed entries.origin entries.service_types entries.statements
                    examinations.findings examinations.taken filings.filed_at filings.filed_by
                    journal.after_digest journal.before_digest mark_checks.content meetings.cases
                    meetings.document member_profiles.affiliations minutes.digest
                    overtaken_settlements.kept overtaken_settlements.taken packs.digest
                    packs.dossier page_texts.document proceedings.document questions.content
                    referrals.members returns.documents service_ends.content takeovers.assumed
                    takeovers.file takeovers.file_digest takeovers.form_digest takeovers.said
                    uploads.digest
                    """
                            .split("\\s+"));

    /// A draft that names a file.
    private Draft naming(Provider provider, Digest digest) {
        var draft = NamedEverywhere.with(given.draft(provider, Given.MORNING), digest);
        stores.filed().drafts().add(draft);
        return draft;
    }

    /// Files of which one alone can be removed.
    private record Stuck(StoredFiles files, Digest good) implements StoredFiles {
        @Override
        public Digest put(InputStream bytes, long maxBytes) throws IOException {
            return files.put(bytes, maxBytes);
        }

        @Override
        public InputStream open(Digest file) throws IOException {
            return files.open(file);
        }

        @Override
        public SeekableByteChannel channel(Digest file) throws IOException {
            return files.channel(file);
        }

        @Override
        public boolean has(Digest file) {
            return files.has(file);
        }

        @Override
        public void remove(Digest file) throws IOException {
            if (!file.equals(good)) {
                throw new IOException("stuck");
            }
            files.remove(file);
        }
    }

    private void take(ProviderId provider, Digest digest) {
        assertThat(handedIn.take(provider, new HandedIn.Item(digest, 1, Given.MORNING), 100))
                .isTrue();
    }

    private void note(Digest digest) {
        handedIn.note(new HandedIn.Item(digest, 1, Given.MORNING));
    }

    private List<Digest> swept(Instant before) {
        return inOne(() -> {
            var unnamed = handedIn.listUnnamed(before, null);
            handedIn.forget(unnamed);
            return unnamed;
        });
    }

    private int sweep() {
        return sweep(files);
    }

    /// Sweeps round by round, each in a transaction of its own.
    private int sweep(StoredFiles from) {
        var shelves = new SweepFiles.Shelves(from, stores.filed().texts(), pictures());
        var sweep = new SweepFiles(handedIn, shelves, clock, troubles::add);
        var round = SweepFiles.Round.FIRST;
        while (!round.isOver()) {
            var last = round;
            round = inOne(() -> sweep.sweep(last));
        }
        return round.removed();
    }

    private SealedPictures pictures() {
        var keys = DataKeys.fresh();
        return new SealedPictures(folder, keys.sealer(DataKeys.Purpose.PICTURES), keys.names());
    }

    private <T> T inOne(Supplier<T> work) {
        return stores.transactions().inOne(() -> Outcome.done(work.get())).orThrow();
    }

    private KeepFile keep(long most) {
        return new KeepFile(files, handedIn, clock, most);
    }

    private Path file(String words) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "a", ".pdf"), words);
    }
}
