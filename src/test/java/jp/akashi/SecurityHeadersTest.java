package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.cli.Platform;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What every answer of the whole program tells the browser to beware of, whoever gave it: the
/// framework, what stands before it, or the server itself.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityHeadersTest {
    private static final String PASSWORD = "kurai yoru no hoshi";
    private static final String CACHE = "cache-control";
    private static final String STRICT = "strict-transport-security";
    private static final String RESOURCES = "cross-origin-resource-policy";

    @TempDir static Path folder;

    private final HttpClient stranger = HttpClient.newHttpClient();
    private final HttpClient known =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Platform.Running running;
    private List<String> numbers;
    private String draft = "";

    @BeforeAll
    void start() throws Exception {
        running =
                Main.start(
                        Map.of(
                                "server.port", "0",
                                "akashi.data", folder.toString(),
                                "akashi.demo", "true",
                                "akashi.demo.services", "3",
                                "akashi.demo.road", "false"));
        numbers =
                JsonMapper.shared()
                        .readTree(get(stranger, "/api/v1/services").body())
                        .path("services")
                        .valueStream()
                        .map(service -> service.path("slug").asString())
                        .toList();
        send("/login", "/login", Map.of("email", person().email(), "password", PASSWORD));
        draft =
                send("/provider/drafts/new", "/provider/drafts", Map.of("scheme", "asp-saas-ai"))
                        .headers()
                        .firstValue("Location")
                        .map(address -> URI.create(address).getPath())
                        .orElseThrow();
    }

    @AfterAll
    void stop() {
        running.close();
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

    /// Sends a form with the token of a page.
    private HttpResponse<String> send(String page, String path, Map<String, String> typed)
            throws Exception {
        var token = Jsoup.parse(get(known, page).body()).select("input[name=_csrf]").attr("value");
        var all = new TreeMap<>(typed);
        all.put("_csrf", token);
        return post(known, path, all);
    }

    List<String> pages() {
        return List.of(
                "/",
                "/services",
                "/services/" + numbers.getFirst(),
                "/en/services/" + numbers.getFirst(),
                "/compare?ids=" + numbers.getFirst() + "," + numbers.getLast(),
                "/requirements",
                "/guide",
                "/login",
                "/signup",
                "/assets/base.css",
                "/assets/akashi.js");
    }

    List<String> data() {
        var one = numbers.getFirst();
        return List.of(
                "/services/" + one + ".json",
                "/services/" + one + ".xlsx",
                "/compare.csv?ids=" + one + "," + numbers.getLast(),
                "/feed.atom",
                "/openapi.json",
                "/api/v1/services",
                "/api/v1/services/" + one,
                "/api/v1/schemes");
    }

    List<String> troubles() {
        return List.of(
                "/nothing",
                "/en/nothing",
                "/services/ai-9999-2204",
                "/provider",
                "/office",
                "/invitations/none",
                "/account/nothing",
                "/services?q=" + "a".repeat(9000));
    }

    List<String> troublesOfData() {
        return List.of(
                "/api/v1/nothing",
                "/api/v1/services?limit=many",
                "/api/v1/services?q=" + "a".repeat(9000));
    }

    List<String> privately() {
        return List.of(
                "/provider", "/account", "/account/devices", draft, draft + "/evidence/list.xlsx");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPublicPageIsGuarded(String path) throws Exception {
        var answer = get(stranger, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        guarded(answer);
        assertThat(all(answer, RESOURCES)).containsExactly("same-origin");
    }

    @ParameterizedTest
    @MethodSource("data")
    void dataIsGuardedAndMayBeShownElsewhere(String path) throws Exception {
        var answer = get(stranger, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        guarded(answer);
        assertThat(all(answer, RESOURCES)).isEmpty();
        assertThat(all(answer, "access-control-allow-origin")).containsExactly("*");
        assertThat(all(answer, "access-control-allow-credentials")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"troubles", "troublesOfData"})
    void aTroubleIsGuardedAndNotKept(String path) throws Exception {
        var answer = get(stranger, path);
        assertThat(answer.statusCode()).isBetween(300, 499);
        guarded(answer);
        assertThat(all(answer, CACHE)).singleElement().asString().contains("no-store");
    }

    @ParameterizedTest
    @MethodSource("privately")
    void aPrivatePageIsGuardedAndNotKept(String path) throws Exception {
        var answer = get(known, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        guarded(answer);
        assertThat(all(answer, CACHE)).singleElement().asString().contains("no-store");
        assertThat(all(answer, RESOURCES)).containsExactly("same-origin");
        assertThat(all(answer, "access-control-allow-origin")).isEmpty();
    }

    @Test
    void whatStandsBeforeTheGuardIsGuardedToo() throws Exception {
        guarded(post(stranger, "/about", Map.of("a", "b")));
        var options = request("/api/v1/services").method("OPTIONS", BodyPublishers.noBody());
        guarded(stranger.send(options.build(), BodyHandlers.ofString()));
        var unknown = request("/api/v1/services").method("PUT", BodyPublishers.ofString("{}"));
        guarded(stranger.send(unknown.build(), BodyHandlers.ofString()));
        var form =
                request("/requirements/file")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("no form at all"));
        var answer = stranger.send(form.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        guarded(answer);
    }

    @ParameterizedTest
    @MethodSource({"pages", "data", "troubles", "troublesOfData", "privately"})
    void overTlsAndOnlyThereItIsSaidToComeSoAlways(String path) throws Exception {
        for (var who : List.of(stranger, known)) {
            assertThat(all(get(who, path), STRICT)).isEmpty();
            var secure = get(who, path, "X-Forwarded-Proto", "https");
            assertThat(all(secure, STRICT))
                    .singleElement()
                    .asString()
                    .startsWith("max-age=31536000");
        }
    }

    @Test
    void alsoWhoHasItAlreadyIsTold() throws Exception {
        for (var path : List.of("/services/" + numbers.getFirst(), "/api/v1/services")) {
            var tag = all(get(stranger, path), "etag").getFirst();
            var again = get(stranger, path, "If-None-Match", tag, "X-Forwarded-Proto", "https");
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(all(again, STRICT)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theCookieIsForOurPagesAloneAndOverTlsForThatAlone(boolean secure) throws Exception {
        var proto = secure ? "https" : "http";
        var cookies = all(get(stranger, "/login", "X-Forwarded-Proto", proto), "set-cookie");
        assertThat(cookies).isNotEmpty();
        assertThat(cookies)
                .allSatisfy(cookie -> {
                    var flags = Arrays.asList(cookie.split("; *"));
                    assertThat(flags).contains("HttpOnly", "SameSite=Lax", "Path=/");
                    assertThat(flags.contains("Secure")).isEqualTo(secure);
                    assertThat(cookie).doesNotContain("Domain=");
                });
    }

    private static void guarded(HttpResponse<?> answer) {
        assertThat(all(answer, "content-security-policy")).hasSize(1);
        var policy = policy(all(answer, "content-security-policy").getFirst());
        assertThat(policy)
                .containsEntry("default-src", "'none'")
                .containsEntry("script-src", "'self'")
                .containsEntry("style-src", "'self'")
                .containsEntry("object-src", "'none'")
                .containsEntry("base-uri", "'none'")
                .containsEntry("frame-ancestors", "'none'")
                .containsEntry("form-action", "'self'");
        assertThat(policy.values())
                .noneSatisfy(sources -> assertThat(sources).containsAnyOf("unsafe-", "*", "http"));
        assertThat(all(answer, "x-content-type-options")).containsExactly("nosniff");
        assertThat(all(answer, "x-frame-options")).containsExactly("DENY");
        assertThat(all(answer, "referrer-policy")).containsExactly("same-origin");
        assertThat(all(answer, "cross-origin-opener-policy")).containsExactly("same-origin");
    }

    private static Map<String, String> policy(String header) {
        return Stream.of(header.split(";"))
                .map(String::strip)
                .filter(directive -> !directive.isEmpty())
                .map(directive -> directive.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static List<String> all(HttpResponse<?> answer, String header) {
        return answer.headers().allValues(header);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:%d%s".formatted(running.port(), path)));
    }

    private HttpResponse<String> get(HttpClient who, String path, String... headers)
            throws Exception {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return who.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient who, String path, Map<String, String> typed)
            throws Exception {
        var body =
                typed.entrySet().stream()
                        .map(blank -> blank.getKey() + "=" + blank.getValue().replace(" ", "+"))
                        .collect(Collectors.joining("&"));
        return who.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
