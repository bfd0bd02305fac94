package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.akashi.cli.Platform;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import jp.akashi.store.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two nodes on one database and one folder of documents, each stopped and started anew while the
/// other answers (無停止での再起動). Who asks goes to the next node where one takes no connection, as a
/// proxy does.
class NodesTest {
    private static final String PASSWORD = "kurai yoru no hoshi";
    private static final String EMAIL = "nodes@mihon.example";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final int OK = 200;

    @TempDir Path folder;

    private final Map<String, String> database = new HashMap<>();
    private volatile List<Integer> ports = List.of();
    private Platform.Running one;
    private Platform.Running other;

    @BeforeEach
    void start() throws IOException {
        TestDatabase.register((name, value) ->
                database.put(name, Objects.requireNonNull(value.get()).toString()));
        Files.createDirectories(folder.resolve("shared"));
        one = node("one");
        other = node("other");
        ports = List.of(one.port(), other.port());
        var provider = new Provider(ProviderId.random(), "株式会社みほんにだい", "");
        var person =
                new Person(PersonId.random(), "見本 花子", EMAIL, Role.PROVIDER_ADMIN, provider.id());
        one.part(People.class).add(provider);
        one.part(People.class).add(person, one.part(Passwords.class).hash(PASSWORD));
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    private Platform.Running node(String name) {
        var settings = new HashMap<>(database);
        settings.put("server.port", "0");
        settings.put("akashi.data", folder.resolve(name).toString());
        settings.put("akashi.shared", folder.resolve("shared").toString());
        settings.put("akashi.key", KEY);
        return Main.start(settings);
    }

    @Test
    void eachIsStartedAnewAndNobodyNotices() throws Exception {
        var somebody = new WayIn(one.port());
        somebody.signIn(EMAIL, PASSWORD);
        var cookie = "akashi=" + somebody.session();
        var done = new AtomicBoolean();
        var amiss = new ArrayList<String>();
        var asked = new int[1];
        var asker = Thread.ofVirtual().start(() -> asks(cookie, done, amiss, asked));

        one.close();
        one = node("one");
        ports = List.of(other.port(), one.port());
        int before = asked[0];
        other.close();
        other = node("other");
        done.set(true);
        asker.join();

        assertThat(amiss).isEmpty();
        assertThat(before).isGreaterThan(5);
        assertThat(asked[0]).isGreaterThan(before + 5);
    }

    @Test
    void whatOneKeepsTheOtherReads() throws Exception {
        var bytes = "証拠".getBytes(StandardCharsets.UTF_8);
        var kept = one.part(StoredFiles.class).put(new ByteArrayInputStream(bytes), bytes.length);

        try (var read = other.part(StoredFiles.class).open(kept)) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(folder.resolve("one/files")).doesNotExist();
    }

    @Test
    void whatIsUnderWayAtTheStopIsAnsweredAndNothingNewIsTaken() throws Exception {
        var somebody = new WayIn(one.port());
        var page = Jsoup.parse(somebody.get("/login").body());
        var form =
                "email=%s&password=%s&_csrf=%s"
                        .formatted(
                                EMAIL,
                                PASSWORD.replace(' ', '+'),
                                encoded(page.select("input[name=_csrf]").attr("value")));
        try (var socket = new Socket("localhost", one.port())) {
            var out = socket.getOutputStream();
            out.write(head(form.length(), somebody.session()));
            out.write(form.substring(0, 10).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(500);
            var closing = Thread.ofPlatform().start(one::close);
            refusesAnybodyElse(one.port());
            out.write(form.substring(10).getBytes(StandardCharsets.US_ASCII));
            out.flush();

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            closing.join();
            assertThat(answer).startsWith("HTTP/1.1 302").containsPattern("(?i)location: .*/");
        }
    }

    private static byte[] head(int length, String session) {
        return """
        POST /login HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: %d\r
        Cookie: akashi=%s\r
        Connection: close\r
        \r
        """
                .formatted(length, session)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void refusesAnybodyElse(int port) throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                if (status(port, "/services", "") == 503) {
                    return;
                }
            } catch (IOException refused) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("new requests are still taken");
    }

    private void asks(String cookie, AtomicBoolean done, List<String> amiss, int[] asked) {
        var paths = List.of("/services", "/provider", "/api/v1/services", "/account");
        for (int i = 0; !done.get(); i++) {
            var path = paths.get(i % paths.size());
            try {
                int status = throughProxy(path, cookie);
                if (status != OK) {
                    amiss.add(path + " -> " + status);
                }
            } catch (IOException broken) {
                amiss.add(path + " -> " + broken);
            }
            asked[0]++;
        }
    }

    private int throughProxy(String path, String cookie) throws IOException {
        IOException refused = new IOException("no node");
        for (int port : ports) {
            try {
                return status(port, path, cookie);
            } catch (SocketException closed) {
                refused = closed;
            }
        }
        throw refused;
    }

    private static int status(int port, String path, String cookie) throws IOException {
        var address = URI.create("http://localhost:" + port + path);
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Cookie", cookie);
        connection.setRequestProperty("Connection", "close");
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout(60_000);
        return connection.getResponseCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
