package jp.akashi;

import static jp.akashi.AwaitedCounter.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.akashi.cli.Platform;
import jp.akashi.desk.Counter;
import jp.akashi.web.watch.SideDoor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// While the counter is closed (受付停止) the register is read as always, everything else is asked to
/// come later, and nothing is written: because those who run the platform want it so, because the
/// database takes no changes, or because it is away.
class ClosedCounterTest {
    private static final List<String> READ =
            List.of(
                    "/",
                    "/en/",
                    "/services",
                    "/services?q=%E3%82%AF%E3%83%A9%E3%82%A6%E3%83%89",
                    "/services/%s",
                    "/en/services/%s",
                    "/services/%s/history",
                    "/services/%s.json",
                    "/services/%s.xlsx",
                    "/requirements",
                    "/items",
                    "/changes",
                    "/statistics",
                    "/verify?number=%s",
                    "/guide",
                    "/data",
                    "/mark",
                    "/api/v1/services",
                    "/api/v1/services/%s",
                    "/feed.atom",
                    "/sitemap.xml");

    private static final List<String> CLOSED =
            List.of(
                    "/login",
                    "/signup",
                    "/recover",
                    "/invitations/abc",
                    "/office",
                    "/office/cases",
                    "/provider",
                    "/committee",
                    "/account",
                    "/second-factor",
                    "/ask",
                    "/%6cogin",
                    "/%61sk/sent");

    /// What needs nothing but what is kept beside the database.
    private static final List<String> WITHOUT_DATABASE =
            List.of(
                    "/",
                    "/verify",
                    "/faq",
                    "/services/%s",
                    "/en/services/%s",
                    "/services",
                    "/services?q=%E3%82%AF%E3%83%A9%E3%82%A6%E3%83%89",
                    "/api/v1/services?q=%E3%82%AF%E3%83%A9%E3%82%A6%E3%83%89",
                    "/guide",
                    "/about",
                    "/items",
                    "/mark",
                    "/requirements");

    @TempDir Path folder;

    @Test
    void theRegisterIsReadAndNothingElseIsDone() {
        String slug;
        Map<String, String> before;
        try (var running = start("false")) {
            slug = slug(asked(running));
            before = records(running);
        }
        try (var running = start("true")) {
            var asked = asked(running);
            for (var path : READ) {
                assertThat(asked.get(filled(path, slug), "Cookie", "akashi=MTIz").statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
            everythingElseIsClosed(asked);
            assertThat(asked.post("/ask").statusCode()).isEqualTo(503);
            assertThat(asked.post("/guide/gaps/record").statusCode()).isLessThan(500);
            assertThat(side(running, "/ready"))
                    .contains("\"status\":\"ready\"", "\"counter\":\"READ_ONLY\"");
            assertThat(records(running)).isEqualTo(before);
        }
    }

    @Test
    void theRegisterGoesOnWithoutADatabase() throws Exception {
        try (var running = start("false")) {
            var asked = asked(running);
            var slug = slug(asked);
            for (var path : WITHOUT_DATABASE) {
                assertThat(asked.get(filled(path, slug)).statusCode()).as(path).isEqualTo(200);
            }
            signalDatabase("STOP");
            await(running, Counter.State.DATABASE_AWAY);
            assertThat(asked.get("/services/" + slug).statusCode()).isEqualTo(200);
            assertThat(asked.get("/services").statusCode()).isEqualTo(200);
            assertThat(asked.get("/login").statusCode()).isEqualTo(503);
            signalDatabase("CONT");
            await(running, Counter.State.OPEN);
            assertThat(asked.get("/login").statusCode()).isEqualTo(200);

            killDatabase();
            await(running, Counter.State.DATABASE_AWAY);
            assertThat(answers(asked, slug)).isEqualTo("");
            everythingElseIsClosed(asked);
            var unread = asked.get("/services/" + slug + "/history");
            assertThat(unread.statusCode()).isEqualTo(503);
            assertThat(unread.headers().firstValue("retry-after")).isPresent();
            assertThat(unread.body()).contains("ただいま表示できません");
            assertThat(side(running, "/ready"))
                    .contains("\"status\":\"not ready\"", "\"database\":\"away\"");
            assertThat(side(running, "/health")).contains("live");
            assertThat(side(running, "/metrics")).contains("akashi_database_up 0.0");
        }
    }

    /// Whatever is not answered, with its status.
    private static String answers(Asked asked, String slug) {
        return WITHOUT_DATABASE.stream()
                .filter(path -> asked.get(filled(path, slug)).statusCode() != 200)
                .map(path -> path + " " + asked.get(filled(path, slug)).statusCode())
                .collect(Collectors.joining("\n"));
    }

    private static void everythingElseIsClosed(Asked asked) {
        for (var path : CLOSED) {
            var answer = asked.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).contains("300");
            assertThat(answer.body()).contains("ただいま受付を停止しております");
        }
    }

    private Platform.Running start(String readOnly) {
        return Main.start(
                Map.of(
                        "server.port", "0",
                        "akashi.data", folder.toString(),
                        "akashi.read-only", readOnly,
                        "akashi.demo", "true",
                        "akashi.demo.services", "6",
                        "akashi.demo.road", "false"));
    }

    private static Asked asked(Platform.Running running) {
        return new Asked("http://127.0.0.1:" + running.port());
    }

    private static String side(Platform.Running running, String path) {
        return new Asked(running.part(SideDoor.class).address()).get(path).body();
    }

    private static String filled(String path, String slug) {
        return path.replace("%s", slug);
    }

    private static String slug(Asked asked) {
        return asked.get("/api/v1/services?order=number&limit=1")
                .body()
                .replaceFirst("(?s).*\"slug\":\"([^\"]+)\".*", "$1");
    }

    /// Every row there is, as one number a table.
    private static Map<String, String> records(Platform.Running running) {
        var client = running.part(JdbcClient.class);
        var records = new TreeMap<String, String>();
        client.sql(
                        """
                        select schemaname || '.' || tablename as name from pg_tables
                        where schemaname in ('akashi', 'public_record')
                            and tablename not in ('flyway_schema_history', 'scheduled_tasks')\
                        """)
                .query((row, _) -> String.valueOf(row.getString("name")))
                .list()
                .forEach(table -> records.put(String.valueOf(table), sum(client, table)));
        assertThat(records).hasSizeGreaterThan(50);
        return records;
    }

    private static String sum(JdbcClient client, @Nullable String table) {
        var sql = "select count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) from %s t";
        return String.valueOf(client.sql(sql.formatted(table)).query(String.class).single());
    }

    private void killDatabase() throws IOException {
        var postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    /// Has the database hang with all its processes, or go on.
    private void signalDatabase(String signal) throws Exception {
        var command = new ArrayList<>(List.of("kill", "-" + signal));
        command.add("" + postmaster().pid());
        postmaster().children().forEach(child -> command.add("" + child.pid()));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private ProcessHandle postmaster() throws IOException {
        var file = folder.resolve("database").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
