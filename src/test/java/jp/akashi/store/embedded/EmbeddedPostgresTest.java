package jp.akashi.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every test starts a real server in a data folder of its own.
class EmbeddedPostgresTest {
    static final Path BINARIES = Path.of("target");

    private static final Path MADE = Path.of("target", "embedded-postgres-made");

    private final Path home = Path.of("target", "embedded-postgres-test");

    /// Making a cluster takes longer than all the rest; the tests that do not look at it copy one.
    @BeforeAll
    static void makeOne() throws IOException {
        Tree.delete(MADE);
        start(MADE).close();
    }

    @AfterAll
    static void deleteIt() throws IOException {
        Tree.delete(MADE);
    }

    @BeforeEach
    void begin() throws IOException {
        Tree.delete(home);
        assertThat(
                        Command.run(
                                RunAs.SELF,
                                "cp",
                                "-a",
                                MADE.toAbsolutePath(),
                                home.toAbsolutePath()))
                .matches(Command::succeeded);
    }

    @AfterEach
    void leaveNothing() throws IOException {
        Tree.delete(home);
    }

    @Test
    void whatWasCommittedIsThereAfterAStopAndAStart() throws SQLException {
        int port;
        try (var first = start()) {
            port = first.port();
            execute(first, "create table kept (word text)", "insert into kept values ('証')");
        }
        try (var second = start()) {
            assertThat(query(second, "select word from kept")).isEqualTo("証");
            assertThat(second.port()).isEqualTo(port);
        }
        assertThat(home.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void itIsDurableAndReadsJapanese() throws SQLException {
        try (var postgres = start()) {
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(query(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(postgres, "show unix_socket_directories")).isEmpty();
            assertThat(query(postgres, "show server_encoding")).isEqualTo("UTF8");
            assertThat(
                            query(
                                    postgres,
                                    "select datlocprovider::text || datlocale || ' ' || datctype from pg_database where datname = 'postgres'"))
                    .isEqualTo("iund C.UTF-8");
            execute(postgres, "create extension pg_trgm");
            assertThat(query(postgres, "select array_length(show_trgm('日本語クラウド'), 1)::text"))
                    .isEqualTo("8");
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndTheRightOneIsSecret() throws IOException {
        try (var postgres = start()) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    postgres.url("postgres"), postgres.superuser(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isEqualTo("28P01");
            assertThat(Files.readString(home.resolve("database.secret")))
                    .startsWith(postgres.password());
            assertThat(permissions("database.secret")).isEqualTo("rw-------");
            assertThat(permissions("database")).isEqualTo("rwx------");
            assertThat(home).isDirectoryNotContaining("glob:**.{part,password}");
        }
    }

    @Test
    void theServerOfAKilledAkashiIsAdopted() throws Exception {
        var killed = akashiThatHolds(home);
        var orphan = Postmaster.read(home.resolve("database")).orElseThrow();
        killed.destroyForcibly().waitFor();

        try (var adopter = start()) {
            assertThat(Postmaster.read(home.resolve("database"))).contains(orphan);
            assertThat(adopter.port()).isEqualTo(orphan.port());
            assertThat(query(adopter, "select 'answers'")).isEqualTo("answers");
        }
        assertThat(Processes.within(home.toRealPath().resolve("database"))).isEmpty();
    }

    @Test
    void aSecondAkashiOnTheSameFolderIsToldWhoHoldsIt() throws Exception {
        var holder = akashiThatHolds(home);
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Another Akashi (process " + holder.pid() + ")");
        } finally {
            holder.destroyForcibly().waitFor();
            start().close();
        }
    }

    @Test
    void committedRowsSurviveTheDeathOfThePostmaster() throws Exception {
        var dead = start();
        execute(dead, "create table kept as select generate_series(1, 1000) as row");
        var postmaster = Postmaster.read(home.resolve("database")).orElseThrow();
        ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly();
        dead.close();

        try (var next = start()) {
            assertThat(query(next, "select count(*)::text from kept")).isEqualTo("1000");
        }
    }

    @Test
    void aStaleLockIsClearedWhoeverHasItsNumberNow() throws Exception {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        var parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 60").start();
        var zombie = Long.parseLong(parent.inputReader().readLine());
        try {
            for (var pid : List.of(gone.pid(), ProcessHandle.current().pid(), zombie)) {
                Files.writeString(
                        home.resolve("database/postmaster.pid"),
                        "%d\n%s\n1\n5432\n\n127.0.0.1\n1 1\nready   \n"
                                .formatted(pid, home.toRealPath().resolve("database")));
                try (var postgres = start()) {
                    assertThat(query(postgres, "select 'answers'")).isEqualTo("answers");
                }
            }
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }

    @Test
    void aLockOfGarbageIsCleared() throws Exception {
        Files.writeString(home.resolve("database/postmaster.pid"), "not a number\n");
        try (var postgres = start()) {
            assertThat(query(postgres, "select 'answers'")).isEqualTo("answers");
        }
    }

    @Test
    void rootCanHandTheServerToNobody() throws Exception {
        assumeTrue(RunAs.isRoot() && RunAs.NOBODY.works(), "only root can become nobody");
        assumeTrue(
                Command.run(RunAs.NOBODY, "test", "-x", Path.of("").toAbsolutePath()).succeeded(),
                "nobody cannot reach this folder");
        var settings = new Settings(home, BINARIES, Map.of());
        Tree.delete(home);
        try (var postgres = EmbeddedPostgres.start(settings, RunAs.NOBODY)) {
            execute(postgres, "create table kept (word text)", "insert into kept values ('証')");
        }
        try (var postgres = start()) {
            assertThat(query(postgres, "select word from kept")).isEqualTo("証");
        }
    }

    @Test
    void aClusterWithoutItsPasswordFileIsNotGuessedAt() throws IOException {
        Files.delete(home.resolve("database.secret"));
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("database.secret is missing");
    }

    @Test
    void aParameterPostgresDoesNotKnowIsNamedInTheSentence() {
        assertThatThrownBy(() ->
                        EmbeddedPostgres.start(
                                new Settings(home, BINARIES, Map.of("no_such", "1"))))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("unrecognized configuration parameter \"no_such\"");
    }

    private EmbeddedPostgres start() {
        return start(home);
    }

    private static EmbeddedPostgres start(Path home) {
        return EmbeddedPostgres.start(new Settings(home, BINARIES, Map.of()));
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name)));
    }

    private static Process akashiThatHolds(Path home) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                home.toString(),
                                BINARIES.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(process.inputReader().readLine()).isEqualTo("ready");
        return process;
    }

    private static void execute(EmbeddedPostgres postgres, String... statements)
            throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.url("postgres"), postgres.superuser(), postgres.password());
    }

    /// A process that starts the database and then only lives.
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            EmbeddedPostgres.start(
                    new Settings(Path.of(arguments[0]), Path.of(arguments[1]), Map.of()));
            System.out.println("ready");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
