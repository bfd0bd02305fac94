package jp.akashi;

import static java.util.function.Predicate.isEqual;
import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.akashi.cli.Platform;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What a stranger gets at the doorstep of the whole program, and what is left with the browser of
/// whoever goes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorstepTest {
    private static final String PASSWORD = "kurai yoru no hoshi";
    private static final int OF_STRANGERS = 128 << 10;
    private static final String CLEARED = "Clear-Site-Data";

    @TempDir static Path folder;

    private Platform.Running running;

    @BeforeAll
    void start() {
        running =
                Main.start(
                        Map.of(
                                "server.port", "0",
                                "akashi.data", folder.toString(),
                                "akashi.demo", "true",
                                "akashi.demo.services", "3",
                                "akashi.demo.road", "false",
                                "akashi.pace.ask", "2/1h"));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requirements/file",
                "/provider/drafts/x/evidence",
                "/office/cases/x/visit",
                "/login",
                "/nothing"
            })
    void aLargeFormOfAStrangerIsRefusedBeforeItIsRead(String path) throws Exception {
        assertThat(heard(head(path, OF_STRANGERS + 1, ""))).startsWith("HTTP/1.1 413");
        assertThat(aside()).isZero();
    }

    @Test
    void aCookieThatNamesNoSessionMakesNoDifference() throws Exception {
        var cookie = "Cookie: akashi=00000000-0000-0000-0000-000000000000\r\n";
        assertThat(heard(head("/provider/drafts/x/evidence", OF_STRANGERS + 1, cookie)))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void asMuchAsAStrangerMaySendIsRead() throws Exception {
        var form = form(OF_STRANGERS);
        assertThat(heard(head("/requirements/file", form.length(), "") + form))
                .startsWith("HTTP/1.1 400")
                .contains("要件のファイルは64KBまでです");
        assertThat(aside()).isZero();
    }

    @Test
    void aLargeFormOfAStrangerIsRefusedAlsoWhereItHasNoFiles() throws Exception {
        assertThat(heard(plain("/login", "Content-Length: " + (OF_STRANGERS + 1), "")))
                .startsWith("HTTP/1.1 413");
        assertThat(heard(plain("/login", "Transfer-Encoding: chunked", "")))
                .startsWith("HTTP/1.1 411");
        var form = "a=" + "z".repeat(OF_STRANGERS);
        var cookie = "Cookie: akashi=%s\r\n".formatted(signedIn(person()).session());
        assertThat(heard(plain("/account/name", "Content-Length: " + form.length(), cookie) + form))
                .doesNotStartWith("HTTP/1.1 413");
        var most = "a=" + "z".repeat(OF_STRANGERS - 2);
        assertThat(heard(plain("/login", "Content-Length: " + most.length(), "") + most))
                .doesNotStartWith("HTTP/1.1 413");
    }

    private static String plain(String path, String length, String more) {
        return "POST %s HTTP/1.1\r\nHost: x\r\n%sConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n%s\r\n\r\n"
                .formatted(path, more, length);
    }

    @Test
    void aLargeFormOfWhoIsSignedInIsRead() throws Exception {
        var person = person();
        var form = form(OF_STRANGERS + 1);
        var cookie = "Cookie: akashi=%s\r\n".formatted(signedIn(person).session());
        assertThat(heard(head("/requirements/file", form.length(), cookie) + form))
                .startsWith("HTTP/1.1 400")
                .contains("要件のファイルは64KBまでです");
        Awaitility.await("the files of the form go").until(DoorstepTest::aside, isEqual(0L));
    }

    @Test
    void signingOutEmptiesTheCacheOfTheBrowser() throws Exception {
        var somebody = signedIn(person());
        assertThat(cleared(somebody.get("/account"))).isEmpty();
        var out = somebody.post("/account", "/logout", Map.of());
        assertThat(location(out)).isEqualTo("/login?out");
        assertThat(cleared(out)).isEqualTo("\"cache\"");
    }

    @Test
    void soDoesTheNextAnswerAfterASessionWasEndedElsewhere() throws Exception {
        var person = person();
        var here = signedIn(person);
        var there = signedIn(person);
        here.post("/account/devices", "/account/devices/end-others", Map.of());
        var answer = there.get("/provider");
        assertThat(location(answer)).isEqualTo("/login");
        assertThat(cleared(answer)).isEqualTo("\"cache\"");
        assertThat(cleared(here.get("/provider"))).isEmpty();
    }

    @Test
    void aStrangerWhoWasNeverSignedInKeepsTheCache() throws Exception {
        var stranger = new WayIn(running.port());
        assertThat(cleared(stranger.get("/provider"))).isEmpty();
        stranger.get("/login");
        assertThat(cleared(stranger.get("/provider"))).isEmpty();
    }

    @Test
    void aHouseholdAsksSoOftenAndNoMoreWhicheverOfItsAddressesItUses() throws Exception {
        var service =
                JsonMapper.shared()
                        .readTree(new WayIn(running.port()).get("/api/v1/services").body())
                        .path("services")
                        .path(0)
                        .path("slug")
                        .asString();
        assertThat(ask("2001:db8:0:1::1", service).statusCode()).isNotEqualTo(429);
        assertThat(ask("2001:db8:0:1::2", service).statusCode()).isNotEqualTo(429);
        var held = ask("2001:db8:0:1:ffff::3", service);
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After").orElseThrow()).matches("1[78]\\d\\d");
        assertThat(held.body()).contains("約30分後", ">なぜですか。</textarea>");
        assertThat(ask("2001:db8:0:2::1", service).statusCode()).isNotEqualTo(429);
    }

    private HttpResponse<String> ask(String address, String service) throws Exception {
        return new WayIn(running.port(), address)
                .post(
                        "/ask?service=" + service,
                        "/ask",
                        Map.of("service", service, "text", "なぜですか。"));
    }

    private static String cleared(HttpResponse<?> answer) {
        return answer.headers().firstValue(CLEARED).orElse("");
    }

    private static String form(int bytes) {
        var begin =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n";
        var end = "\r\n--x--\r\n";
        return begin + "z".repeat(bytes - begin.length() - end.length()) + end;
    }

    private static String head(String path, int length, String more) {
        return "POST %s HTTP/1.1\r\nHost: x\r\n%sConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, more, length);
    }

    private String heard(String request) throws IOException {
        try (var line = new Socket("localhost", running.port())) {
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// How many files of forms lie on the disk.
    private static long aside() throws IOException {
        try (var inside = Files.walk(folder.resolve("reading"))) {
            return inside.filter(Files::isRegularFile).count();
        } catch (UncheckedIOException _) {
            return -1; // one went while they were counted
        }
    }

    private WayIn signedIn(Person person) throws Exception {
        var somebody = new WayIn(running.port());
        somebody.signIn(person.email(), PASSWORD);
        assertThat(somebody.get("/account").statusCode()).isEqualTo(200);
        return somebody;
    }

    private Person person() {
        var people = running.part(People.class);
        var provider = new Provider(ProviderId.random(), "株式会社みほん", "");
        people.add(provider);
        var email = Id.random() + "@mihon.example";
        var person =
                new Person(PersonId.random(), "見本 花子", email, Role.PROVIDER_ADMIN, provider.id());
        people.add(person, running.part(Passwords.class).hash(PASSWORD));
        return person;
    }
}
