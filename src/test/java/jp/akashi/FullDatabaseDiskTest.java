package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.cli.Platform;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Outbox;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk of a PostgreSQL of one's own is full, while there is room where the platform looks: who
/// acts is told so, what was acknowledged stays, the register is read, and all goes on once there
/// is room. Needs the right to mount.
@Tag("long")
class FullDatabaseDiskTest {
    private static final String PASSWORD = "kurai yoru no hoshi";
    private static final String EMAIL = "full@mihon.example";
    private static final String PAGE = "/provider/organisation";
    private static final String LOOK_FIRST = "操作を完了できませんでした";
    private static final int MEGABYTES = 400;
    private static final int MB = 1 << 20;

    /// So many acts at most until one of them needs room.
    private static final int MOST_ACTS = 600;

    /// So many are tried while there is none.
    private static final int IN_VAIN = 5;

    @TempDir Path folder;

    private final List<String> acknowledged = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /// What may have been done before the database broke off, so that whoever did it is to look.
    private final List<String> unsure = new ArrayList<>();

    private int acts;

    @Test
    void whatIsAcknowledgedStaysAndTheRestIsToldSoUntilThereIsRoom() throws Exception {
        var home = Files.createDirectory(folder.resolve("database"));
        var disk = SmallDisk.at(home, MEGABYTES);
        assumeTrue(disk.isPresent(), "no right to mount");
        try (var _ = disk.get()) {
            var small = Map.of("max_wal_size", "64MB", "min_wal_size", "32MB");
            try (var server =
                            EmbeddedPostgres.start(
                                    new Settings(home, Path.of("target").toAbsolutePath(), small));
                    var running = started(server)) {
                fillsUp(running, home);
            }
        }
    }

    private void fillsUp(Platform.Running running, Path home) throws Exception {
        var asked = new Asked("http://127.0.0.1:" + running.port());
        var slug =
                asked.get("/api/v1/services?limit=1")
                        .body()
                        .replaceFirst("(?s).*\"slug\":\"([^\"]+)\".*", "$1");
        var somebody = signedIn(running);
        act(somebody);
        assertThat(acknowledged).hasSize(1);

        var filler = home.resolve("filler");
        fill(filler);
        while (inVain() < IN_VAIN && acts < MOST_ACTS) {
            act(somebody);
            for (var path : List.of("/", "/services", "/services/" + slug)) {
                assertThat(asked.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
        assertThat(inVain()).isEqualTo(IN_VAIN);
        assertThat(asked.get("/services/" + slug + "/history").statusCode()).isEqualTo(200);

        Files.delete(filler);
        int before = acknowledged.size();
        while (acknowledged.size() == before && acts < MOST_ACTS + 100) {
            act(somebody);
            Thread.sleep(100);
        }
        var listed = Jsoup.parse(somebody.get(PAGE).body()).text();
        assertThat(acknowledged).allMatch(listed::contains);
        assertThat(refused).noneMatch(listed::contains);
        var invited = Stream.concat(acknowledged.stream(), unsure.stream());
        assertThat(invited.filter(listed::contains))
                .containsExactlyInAnyOrderElementsOf(mailed(running));
    }

    private int inVain() {
        return refused.size() + unsure.size();
    }

    /// To whom a mail of an invitation goes.
    private static List<String> mailed(Platform.Running running) {
        return running
                .part(Outbox.class)
                .listAt(Set.of(Delivery.MailState.values()), 2 * MOST_ACTS)
                .stream()
                .map(dispatch -> dispatch.mail().to())
                .filter(to -> to.startsWith("number"))
                .toList();
    }

    /// Invites somebody: a row, a mail and a line of the journal.
    private void act(WayIn somebody) throws Exception {
        acts++;
        var email = "number%04d@mihon.example".formatted(acts);
        var answer = somebody.post(PAGE, PAGE + "/invitations", Map.of("email", email));
        if (answer.statusCode() < 400) {
            assertThat(answer.body()).contains(email);
            acknowledged.add(email);
        } else {
            isToldInWords(answer);
            (WayIn.heading(answer).equals(LOOK_FIRST) ? unsure : refused).add(email);
        }
    }

    private static void isToldInWords(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(503, 507);
        assertThat(WayIn.heading(answer)).isIn("ただいま表示できません", "ただいま受付を停止しております", LOOK_FIRST);
        assertThat(answer.body()).doesNotContain("No space left", "PSQLException");
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            assertThatThrownBy(
                            () -> {
                                for (int i = 0; i < MEGABYTES; i++) {
                                    out.write(new byte[MB]);
                                }
                            })
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left");
        }
    }

    private Platform.Running started(EmbeddedPostgres server) throws SQLException {
        try (var root =
                        DriverManager.getConnection(
                                server.url("postgres"), server.superuser(), server.password());
                var statement = root.createStatement()) {
            statement.execute("create database full_disk");
        }
        return Main.start(
                Map.of(
                        "server.port",
                        "0",
                        "akashi.data",
                        folder.resolve("data").toString(),
                        "akashi.database.url",
                        server.url("full_disk"),
                        "akashi.database.user",
                        server.superuser(),
                        "akashi.database.password",
                        server.password(),
                        "akashi.demo",
                        "true",
                        "akashi.demo.services",
                        "6",
                        "akashi.demo.road",
                        "false",
                        "akashi.pace.invitation",
                        "10000/1h"));
    }

    private static WayIn signedIn(Platform.Running running) throws Exception {
        var provider = new Provider(ProviderId.random(), "株式会社みほん", "");
        var person =
                new Person(PersonId.random(), "見本 花子", EMAIL, Role.PROVIDER_ADMIN, provider.id());
        running.part(People.class).add(provider);
        running.part(People.class).add(person, running.part(Passwords.class).hash(PASSWORD));
        var somebody = new WayIn(running.port());
        somebody.signIn(EMAIL, PASSWORD);
        return somebody;
    }
}
