package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.cli.Platform;
import jp.akashi.desk.Counter;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import jp.akashi.web.watch.SideDoor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A node on a PostgreSQL that follows another one (ホットスタンバイ) answers the register, and nothing
/// else; once that has been promoted, the node started anew takes acts.
@Tag("long")
class StandbyTest {
    private static final String NAME = "standby_test";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Path PROGRAMS = Path.of("target").toAbsolutePath();

    @TempDir Path folder;

    @Test
    void aNodeOnACopyReadsTheRegisterAndTakesActsOnceTheCopyIsPromoted() throws Exception {
        var slug = filled();
        copy(folder.resolve("first"), folder.resolve("second"));
        try (var first = server("first", Map.of());
                var second = server("second", Map.of("primary_conninfo", way(first)))) {
            try (var running = node(second, false)) {
                assertThat(running.part(Counter.class).state())
                        .isEqualTo(Counter.State.DATABASE_READ_ONLY);
                theRegisterIsReadAndNothingElse(running, slug);
                follows(first, second);
            }
            execute(second, "select pg_promote()");
            try (var running = node(second, false)) {
                assertThat(running.part(Counter.class).state()).isEqualTo(Counter.State.OPEN);
                assertThat(asked(running).get("/login").statusCode()).isEqualTo(200);
                assertThat(asked(running).get("/services/" + slug).statusCode()).isEqualTo(200);
            }
        }
    }

    /// Fills the first and stops it.
    private String filled() throws Exception {
        Files.createDirectory(folder.resolve("shared"));
        try (var first = server("first", Map.of())) {
            execute(first, "create database " + NAME, "postgres");
            try (var running = node(first, true)) {
                return asked(running)
                        .get("/api/v1/services?limit=1")
                        .body()
                        .replaceFirst("(?s).*\"slug\":\"([^\"]+)\".*", "$1");
            }
        }
    }

    private static void theRegisterIsReadAndNothingElse(Platform.Running running, String slug) {
        var asked = asked(running);
        for (var path : List.of("/", "/services", "/services/%s", "/services/%s/history")) {
            assertThat(asked.get(path.formatted(slug)).statusCode()).as(path).isEqualTo(200);
        }
        for (var path : List.of("/login", "/office", "/ask")) {
            var answer = asked.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.body()).contains("ただいま受付を停止しております");
        }
        assertThat(new Asked(running.part(SideDoor.class).address()).get("/ready").body())
                .contains("\"status\":\"ready\"", "\"counter\":\"DATABASE_READ_ONLY\"");
    }

    /// What is written to the one comes to the other.
    private static void follows(EmbeddedPostgres first, EmbeddedPostgres second) throws Exception {
        execute(first, "create table public.followed (a int)");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isFollowed(second));
        execute(first, "drop table public.followed");
    }

    private static boolean isFollowed(EmbeddedPostgres second) throws SQLException {
        try (var root =
                        DriverManager.getConnection(
                                second.url(NAME), second.superuser(), second.password());
                var statement = root.createStatement();
                var found = statement.executeQuery("select to_regclass('public.followed')")) {
            return found.next() && found.getString(1) != null;
        }
    }

    private EmbeddedPostgres server(String name, Map<String, String> parameters) {
        return EmbeddedPostgres.start(new Settings(folder.resolve(name), PROGRAMS, parameters));
    }

    private static String way(EmbeddedPostgres first) {
        return "host=127.0.0.1 port=%d user=%s password=%s"
                .formatted(first.port(), first.superuser(), first.password());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                if (!file.endsWith("database.port")) {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file)),
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.createFile(to.resolve("database/standby.signal"));
    }

    private Platform.Running node(EmbeddedPostgres server, boolean filling) {
        var settings = new HashMap<String, String>();
        settings.put("server.port", "0");
        settings.put("akashi.data", folder.resolve("node" + server.port()).toString());
        settings.put("akashi.shared", folder.resolve("shared").toString());
        settings.put("akashi.key", KEY);
        settings.put("akashi.database.url", server.url(NAME));
        settings.put("akashi.database.user", server.superuser());
        settings.put("akashi.database.password", server.password());
        settings.put("akashi.demo", filling ? "true" : "false");
        settings.put("akashi.demo.services", "6");
        settings.put("akashi.demo.road", "false");
        return Main.start(settings);
    }

    private static void execute(EmbeddedPostgres server, String command) throws SQLException {
        execute(server, command, NAME);
    }

    private static void execute(EmbeddedPostgres server, String command, String database)
            throws SQLException {
        try (var root =
                        DriverManager.getConnection(
                                server.url(database), server.superuser(), server.password());
                var statement = root.createStatement()) {
            statement.execute(command);
        }
    }

    private static Asked asked(Platform.Running running) {
        return new Asked("http://127.0.0.1:" + running.port());
    }
}
