package jp.akashi.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.stream.Stream;
import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Digest;
import jp.akashi.store.Database;
import jp.akashi.store.PgJournal;
import jp.akashi.store.TestDatabase;
import jp.akashi.store.keys.DataKeys.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DataKeysTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));
    private static final String SECRET = "the key of an app";

    @TempDir Path folder;

    private final Database database = TestDatabase.fresh();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void whatIsSealedIsOpenedAfterTheNextStart() throws Exception {
        var sealed = open().sealer(Purpose.TEXTS).seal(plain(), "a");
        assertThat(open().sealer(Purpose.TEXTS).open(sealed, "a")).contains(plain());
        assertThat(open().sealer(Purpose.TEXTS).open(sealed, "b")).isEmpty();
        assertThat(open().sealer(Purpose.PICTURES).open(sealed, "a")).isEmpty();
    }

    @Test
    void theFileOfTheKeyIsForItsOwnerAlone() throws Exception {
        open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(leftInTheFolder()).containsExactly("secret.key");
    }

    @Test
    void withoutTheKeyNothingIsOpenedAndNoOtherIsMade() throws Exception {
        open();
        Files.delete(file());
        assertThatThrownBy(this::open)
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("missing")
                .hasMessageContaining(file().toString());
        assertThat(file()).doesNotExist();
    }

    @Test
    void withAnotherKeyNothingIsOpenedAndTheSentenceNamesBothAndTellsNeither() throws Exception {
        open();
        var right = source().read().present();
        var other = MasterKey.fresh();
        var given = new KeySource.Given(other.print());
        assertThatThrownBy(() -> PgDataKeys.open(database.app(), given, CLOCK))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining(right.id())
                .hasMessageContaining(other.id())
                .message()
                .doesNotContain(right.print(), other.print());
        assertThat(open()).isNotNull();
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutBeingPrinted() {
        for (var odd : new String[] {"c2hvcnQ=", "no base 64!", ","}) {
            assertThatThrownBy(() -> new KeySource.Given(odd).read())
                    .isInstanceOf(KeyUnavailable.class)
                    .hasMessageContaining("AKASHI_KEY")
                    .message()
                    .doesNotContain("c2hvcnQ", "no base 64!");
        }
    }

    @Test
    void secondFactorsThatWereSealedByTheMasterKeyItselfAreSealedAnew() throws Exception {
        var source = (KeySource.InFile) source();
        var old = source.readOrMake().present().sealer().seal(plain(), "person");
        factor("person", old);

        var sealer = open().sealer(Purpose.FACTORS);

        assertThat(sealer.open(Base64.getDecoder().decode(factor()), "person")).contains(plain());
    }

    @Test
    void secondFactorsOfAnotherMasterKeyAreLeftAloneAndNothingStarts() throws Exception {
        var old = MasterKey.fresh().sealer().seal(plain(), "person");
        factor("person", old);
        assertThatThrownBy(this::open)
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("missing");
        source().readOrMake();
        assertThatThrownBy(this::open)
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("another master key");
        assertThat(factor()).isEqualTo(Base64.getEncoder().encodeToString(old));
    }

    @Test
    void anotherMasterKeyWrapsTheSameDataKeys() throws Exception {
        var before = open().files().names().of(Digest.of("a"));
        var old = source().read().present();

        var rotated = rotate(source());

        assertThat(rotated.wrapped()).isEqualTo(Purpose.values().length);
        assertThat(rotated.present()).isNotEqualTo(old.id());
        assertThat(source().read().ids()).containsExactly(rotated.present());
        var journal = new PgJournal(JdbcClient.create(database.app()));
        assertThat(journal.findLast("data-keys").map(Journal.Noted::act))
                .contains(
                        new Act(
                                "operator",
                                Action.ROTATE_KEYS,
                                "data-keys",
                                new Act.Digests(old.id(), rotated.present()),
                                rotated.wrapped() + " data keys wrapped anew"));
        assertThat(open().files().names().of(Digest.of("a"))).isEqualTo(before);
        var kept = new KeySource.InFile(new KeyFile(rotated.before().getFirst()));
        assertThat(kept.read().ids()).containsExactly(old.id());
        assertThatThrownBy(() -> PgDataKeys.open(database.app(), kept, CLOCK))
                .isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void aChangeOfTheKeyThatWasKilledAtAnyStepStartsAndGoesOn() throws Exception {
        open();
        var begun = new RotateKeys(source(), PgJournal::on, CLOCK).begun(source().read());
        assertThat(begun.all()).hasSize(2);
        open();
        try (var owner = database.app().getConnection()) {
            owner.setAutoCommit(false);
            PgDataKeys.rewrap(owner, begun, CLOCK.instant());
            owner.rollback();
            owner.setAutoCommit(true);
            open();
            owner.setAutoCommit(false);
            PgDataKeys.rewrap(owner, begun, CLOCK.instant());
            owner.commit();
            owner.setAutoCommit(true);
        }
        open();

        var rotated = rotate(source());

        assertThat(rotated.present()).isEqualTo(begun.present().id());
        assertThat(rotated.wrapped()).isZero();
        assertThat(source().read().all()).hasSize(1);
        open();
    }

    @Test
    void keysFromOutsideAreChangedWithTheNewOneBeforeTheOld() throws Exception {
        var old = MasterKey.fresh();
        var next = MasterKey.fresh();
        PgDataKeys.open(database.app(), new KeySource.Given(old.print()), CLOCK);
        assertThatThrownBy(() -> rotate(new KeySource.Given(old.print())))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("NEW,OLD");

        rotate(new KeySource.Given(next.print() + "," + old.print()));

        PgDataKeys.open(database.app(), new KeySource.Given(next.print()), CLOCK);
        assertThatThrownBy(() ->
                        PgDataKeys.open(database.app(), new KeySource.Given(old.print()), CLOCK))
                .isInstanceOf(KeyUnavailable.class);
    }

    private RotateKeys.Rotated rotate(KeySource source) throws SQLException {
        try (Connection owner = database.app().getConnection()) {
            return new RotateKeys(source, PgJournal::on, CLOCK).rotate(owner);
        }
    }

    private DataKeys open() throws SQLException {
        return PgDataKeys.open(database.app(), source(), CLOCK);
    }

    private KeySource source() {
        return KeySource.of("", folder);
    }

    private Path file() {
        return folder.resolve("secret.key");
    }

    private Stream<String> leftInTheFolder() throws Exception {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    private void factor(String person, byte[] sealed) throws SQLException {
        try (var connection = database.app().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into akashi.people (id, name, email, email_key, role, password) values ('person', 'n', 'e@e.example', 'e@e.example', 'OFFICE', 'h')");
            statement.execute(
                    "insert into akashi.second_factors values ('%s', '%s', true, 0, '')"
                            .formatted(person, Base64.getEncoder().encodeToString(sealed)));
        }
    }

    private String factor() throws SQLException {
        try (var connection = database.app().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select secret from akashi.second_factors")) {
            row.next();
            return row.getString(1);
        }
    }

    private static byte[] plain() {
        return SECRET.getBytes(StandardCharsets.UTF_8);
    }
}
