package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import jp.akashi.cli.Platform;
import jp.akashi.desk.Counter;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import jp.akashi.store.Database;
import jp.akashi.store.TestDatabase;
import jp.akashi.web.watch.SideDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While the database takes no changes, has no connection left, or the disk has no room, the
/// register is read, everything else is told to come later in words, and all goes on by itself
/// afterwards.
class TroubledPlatformTest {
    private static final String PASSWORD = "kurai yoru no hoshi";
    private static final String EMAIL = "troubled@mihon.example";
    private static final List<String> REGISTER =
            List.of("/", "/services", "/services/%s", "/services/%s/history", "/api/v1/services");
    private static final List<String> READY = List.of("/", "/services", "/services/%s", "/guide");
    private static final List<String> ACTS = List.of("/login", "/provider", "/ask", "/signup");

    private static final int MOST_CONNECTIONS = 16;

    @TempDir static Path folder;

    private static final Map<String, String> DATABASE = new HashMap<>();
    private static Platform.Running running;
    private static Asked asked;
    private static String slug;

    private WayIn somebody;

    @BeforeAll
    static void start() throws Exception {
        TestDatabase.register((name, value) ->
                DATABASE.put(name, Objects.requireNonNull(value.get()).toString()));
        Files.createDirectories(folder.resolve("shared"));
        running = started("");
        asked = new Asked("http://127.0.0.1:" + running.port());
        slug =
                asked.get("/api/v1/services?order=number&limit=1")
                        .body()
                        .replaceFirst("(?s).*\"slug\":\"([^\"]+)\".*", "$1");
        var provider = new Provider(ProviderId.random(), "株式会社みほん", "");
        var person =
                new Person(PersonId.random(), "見本 花子", EMAIL, Role.PROVIDER_ADMIN, provider.id());
        running.part(People.class).add(provider);
        running.part(People.class).add(person, running.part(Passwords.class).hash(PASSWORD));
    }

    private static Platform.Running started(String leastMegabytes) {
        var settings = new HashMap<>(DATABASE);
        settings.put("server.port", "0");
        settings.put("akashi.data", folder.resolve("own").toString());
        settings.put("akashi.shared", folder.resolve("shared").toString());
        settings.put("akashi.demo", "true");
        settings.put("akashi.demo.services", "6");
        settings.put("akashi.demo.road", "false");
        if (!leastMegabytes.isEmpty()) {
            settings.put("akashi.disk.least-mb", leastMegabytes);
        }
        return Main.start(settings);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void signIn() throws Exception {
        await(Counter.State.OPEN);
        somebody = new WayIn(running.port());
        somebody.signIn(EMAIL, PASSWORD);
        goesOn();
    }

    /// At the latest when each connection of before has been found broken; until then one is told
    /// to come back.
    private void goesOn() throws Exception {
        var told = somebody.get("/provider");
        for (int i = 0; i < MOST_CONNECTIONS && told.statusCode() != 200; i++) {
            assertThat(told.statusCode()).isEqualTo(503);
            told = somebody.get("/provider");
        }
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(asked.get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatTakesNoChangesClosesTheCounterUntilItDoes() throws Exception {
        takesChanges(false);
        try {
            await(Counter.State.DATABASE_READ_ONLY);
            theRegisterIsReadAndNothingElseIsDone();
        } finally {
            takesChanges(true);
        }
        await(Counter.State.OPEN);
        goesOn();
    }

    /// Before the watch has noticed.
    @Test
    void whoActsAsTheDatabaseCeasesToTakeChangesIsToldToComeBack() throws Exception {
        takesChanges(false);
        try {
            var told = somebody.get("/provider");
            assertThat(told.statusCode()).isEqualTo(503);
            assertThat(WayIn.heading(told)).isIn("ただいま表示できません", "ただいま受付を停止しております");
        } finally {
            takesChanges(true);
        }
        await(Counter.State.OPEN);
        goesOn();
    }

    @Test
    void withTooLittleRoomTheCounterIsClosedUntilThereIsSome() throws Exception {
        var disk = SmallDisk.at(folder.resolve("shared"));
        assumeTrue(disk.isPresent(), "no right to mount");
        try (var _ = disk.get()) {
            await(Counter.State.DISK_FULL);
            theRegisterIsReadAndNothingElseIsDone();
            assertThat(side("/metrics")).contains("akashi_counter_state{state=\"DISK_FULL\"} 1.0");
        }
        await(Counter.State.OPEN);
        goesOn();
    }

    /// More than any disk has, and none at all.
    @Test
    void whoWantsMoreRoomThanThereIsHasTheCounterClosed() throws Exception {
        running.close();
        try {
            running = started("100000000");
            asked = new Asked("http://127.0.0.1:" + running.port());
            somebody = new WayIn(running.port());
            assertThat(running.part(Counter.class).state()).isEqualTo(Counter.State.DISK_FULL);
            theRegisterIsReadAndNothingElseIsDone();
        } finally {
            running.close();
            running = started("0");
            asked = new Asked("http://127.0.0.1:" + running.port());
        }
        await(Counter.State.OPEN);
        assertThat(asked.get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void whileEveryConnectionIsTakenPagesAreToldInWordsAndTheReadyOnesAreServed() throws Exception {
        for (var path : READY) {
            assertThat(asked.get(path.formatted(slug)).statusCode()).as(path).isEqualTo(200);
        }
        var held = new ArrayList<Connection>();
        try {
            take(running.part(Database.class).open(), held);
            take(running.part(Database.class).app(), held);
            var told = somebody.get("/provider");
            assertThat(told.statusCode()).isEqualTo(503);
            assertThat(WayIn.heading(told)).isEqualTo("ただいま表示できません");
            assertThat(told.headers().firstValue("retry-after")).contains("30");
            assertThat(told.headers().firstValue("x-request-id")).isPresent();
            for (var path : READY) {
                assertThat(asked.get(path.formatted(slug)).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(asked.get("/services/" + slug + "/history").statusCode()).isEqualTo(503);
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
        await(Counter.State.OPEN);
        goesOn();
        assertThat(asked.get("/services/" + slug + "/history").statusCode()).isEqualTo(200);
    }

    /// Takes all connections there are.
    private static void take(DataSource pool, List<Connection> held) throws SQLException {
        int all = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
        for (int i = 0; i < all; i++) {
            held.add(pool.getConnection());
        }
    }

    private void theRegisterIsReadAndNothingElseIsDone() throws Exception {
        for (var path : REGISTER) {
            assertThat(asked.get(path.formatted(slug)).statusCode()).as(path).isEqualTo(200);
        }
        for (var path : ACTS) {
            var answer = asked.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).contains("300");
            assertThat(answer.body()).contains("ただいま受付を停止しております");
        }
        assertThat(somebody.get("/services").statusCode()).isEqualTo(200);
        assertThat(asked.post("/ask").statusCode()).isEqualTo(503);
        assertThat(side("/ready"))
                .contains("\"status\":\"ready\"")
                .contains("\"counter\":\"%s\"".formatted(running.part(Counter.class).state()));
    }

    private static String side(String path) {
        return new Asked(running.part(SideDoor.class).address()).get(path).body();
    }

    /// As when those who run the database have it take no changes, such as before a move: who is
    /// connected has to connect anew.
    private static void takesChanges(boolean takes) throws SQLException {
        var url = Objects.requireNonNull(DATABASE.get("akashi.database.url"));
        var name = url.replaceFirst(".*/", "");
        try (var root =
                        DriverManager.getConnection(
                                url,
                                DATABASE.get("akashi.database.user"),
                                DATABASE.get("akashi.database.password"));
                var statement = root.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute(
                    "alter database %s set default_transaction_read_only = %s"
                            .formatted(name, takes ? "off" : "on"));
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s' and pid <> pg_backend_pid()"
                            .formatted(name));
        }
    }

    private static void await(Counter.State state) {
        AwaitedCounter.await(running, state);
    }
}
