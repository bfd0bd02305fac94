package jp.akashi.web.open.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import jp.akashi.kernel.CertificationNumber;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a stranger asks of a service is made once by the ordinary page and answered from there
/// until something of the service is published, or the day is over.
class ReadyPagesTest {
    private static final String PAGE = "/services/ai-0001-2204";
    private static final CertificationNumber NUMBER = CertificationNumber.parse("ai-0001-2204");
    private static final CertificationNumber LONG = CertificationNumber.parse("ai-0007-2204");
    private static final long DECEMBER = LocalDate.of(2026, 12, 1).toEpochDay();
    private static final long MUCH = 1 << 20;

    @TempDir Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger made = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");
    private Server server = new Server(0);
    private @Nullable ReadyAnswers ready;

    @BeforeEach
    void start() throws Exception {
        ready = answers();
        server = new Server(0);
        server.setHandler(
                new ReadyPages(
                        new Ordinary(), new Answers(ready, new OrdinaryAnswers(server)), "akashi"));
        server.start();
    }

    private ReadyAnswers answers() {
        return new ReadyAnswers(
                new ReadyCache(MUCH),
                ReadyStore.open(folder, "this build", MUCH),
                (services, today) -> services.contains(LONG) ? DECEMBER : today + 1,
                () -> now);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    /// Counts how often it is asked.
    private final class Ordinary extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            var path = request.getHttpURI().getPath();
            if (path.contains("9999")) {
                return false;
            }
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=UTF-8");
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.getHeaders().put("X-Frame-Options", "DENY");
            var text = "ページ %s %d".formatted(path, made.incrementAndGet());
            Content.Sink.write(response, true, text, callback);
            return true;
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.getURI().resolve(path).toString()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void theOrdinaryPageIsAskedOnceAndItsBytesAreAnswered() throws Exception {
        assertThat(text(get(PAGE))).isEqualTo("ページ " + PAGE + " 1");
        var again = get(PAGE);
        assertThat(text(again)).isEqualTo("ページ " + PAGE + " 1");
        assertThat(header(again, "x-frame-options")).isEqualTo("DENY");
        assertThat(header(again, "content-type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(again, "cache-control")).isEqualTo("public, no-cache");
        assertThat(header(again, "vary")).isEqualTo("Accept-Encoding, Cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/ai-0001-2204?as-of=2026-01-01",
                "/services/ai-0001-2204/history",
                "/services/ai-0001-2204.csv",
                "/services/AI0001-2204",
                "/services",
                "/en/services/"
            })
    void anythingElseIsAskedOfTheOrdinaryPageEachTime(String path) throws Exception {
        assertThat(text(get(path))).endsWith(" 1");
        assertThat(text(get(path))).endsWith(" 2");
    }

    @ParameterizedTest
    @CsvSource({"Cookie,a=b; akashi=secret", "Range,bytes=0-3", "Authorization,Basic eA=="})
    void whoIsSignedInOrAsksForAPartGetsTheOrdinaryPage(String header, String value)
            throws Exception {
        get(PAGE);
        assertThat(text(get(PAGE, header, value))).endsWith(" 2");
        assertThat(text(get(PAGE, "Cookie", "other=1"))).endsWith(" 1");
    }

    @Test
    void whoTakesItPackedGetsItPacked() throws Exception {
        var packed = get(PAGE, "Accept-Encoding", "br, gzip");
        assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(unpacked).isEqualTo(get(PAGE).body());
        assertThat(header(get(PAGE, "Accept-Encoding", "gzip;q=0"), "content-encoding")).isEmpty();
    }

    @Test
    void whoHasItAlreadyIsToldSoAndEachFormHasATagOfItsOwn() throws Exception {
        var tag = header(get(PAGE), "etag");
        var other = header(get(PAGE, "Accept-Encoding", "gzip"), "etag");
        assertThat(tag).startsWith("\"").isNotEqualTo(other);
        var again = get(PAGE, "If-None-Match", "\"x\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "etag")).isEqualTo(tag);
        assertThat(get(PAGE, "If-None-Match", other).statusCode()).isEqualTo(200);
        assertThat(get(PAGE, "If-None-Match", "*").statusCode()).isEqualTo(304);
    }

    @Test
    void whoAsksForTheHeadGetsIt() throws Exception {
        var whole = get(PAGE);
        var head =
                client.send(
                        HttpRequest.newBuilder(server.getURI().resolve(PAGE)).HEAD().build(),
                        BodyHandlers.ofByteArray());
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "content-length")).isEqualTo("" + whole.body().length);
        assertThat(header(head, "etag")).isEqualTo(header(whole, "etag"));
    }

    @Test
    void whatIsPublishedIsMadeAnewAndNothingElse() throws Exception {
        get(PAGE);
        get("/en" + PAGE);
        get(PAGE + ".json");
        get("/services/ai-0002-2204");
        Objects.requireNonNull(ready).drop(NUMBER);
        assertThat(text(get("/services/ai-0002-2204"))).endsWith(" 4");
        assertThat(text(get(PAGE))).endsWith(" 5");
        assertThat(text(get("/en" + PAGE))).endsWith(" 6");
        assertThat(text(get(PAGE + ".json"))).endsWith(" 7");
    }

    @Test
    void whatFellOutOfMemoryIsReadFromDisk() throws Exception {
        get(PAGE);
        stop();
        start();
        assertThat(text(get(PAGE))).endsWith(" 1");
        assertThat(header(get(PAGE), "x-frame-options")).isEqualTo("DENY");
    }

    @Test
    void whatAnotherBuildMadeIsNotUsed() throws Exception {
        get(PAGE);
        var other = ReadyStore.open(folder, "another build", MUCH);
        assertThat(other.find(PAGE)).isEmpty();
        assertThat(ReadyStore.open(folder, "this build", MUCH).find(PAGE)).isEmpty();
    }

    @Test
    void aPageThatHoldsForADayHoldsForItsDayInTokyo() throws Exception {
        get(PAGE);
        now = Instant.parse("2026-11-22T14:59:59Z");
        assertThat(text(get(PAGE))).endsWith(" 1");
        now = Instant.parse("2026-11-22T15:00:00Z");
        assertThat(text(get(PAGE))).endsWith(" 2");
    }

    @Test
    void aPageThatHoldsLongerHoldsUntilThen() throws Exception {
        var page = "/services/ai-0007-2204";
        assertThat(text(get(page))).endsWith(" 1");
        now = Instant.parse("2026-11-30T14:59:59Z");
        assertThat(text(get(page))).endsWith(" 1");
        now = Instant.parse("2026-11-30T15:00:00Z");
        assertThat(text(get(page))).endsWith(" 2");
    }

    @Test
    void aComparisonIsKeptUntilOneOfItsServicesIsPublished() throws Exception {
        var comparison = "/compare?ids=ai-0001-2204,ai-0002-2204&only=different";
        assertThat(text(get(comparison))).endsWith(" 1");
        assertThat(text(get("/compare?ids=ai-0002-2204,ai-0003-2204"))).endsWith(" 2");
        assertThat(text(get(comparison))).endsWith(" 1");
        Objects.requireNonNull(ready).drop(NUMBER);
        assertThat(text(get(comparison))).endsWith(" 3");
        assertThat(text(get("/compare?ids=ai-0002-2204,ai-0003-2204"))).endsWith(" 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare",
                "/compare?ids=AI0001-2204,ai-0002-2204",
                "/compare?ids=ai-0001-2204&ids=ai-0002-2204",
                "/compare?only=different",
                "/compare?ids=nothing"
            })
    void aComparisonSpeltInAnotherWayIsMadeEachTime(String address) throws Exception {
        assertThat(text(get(address))).endsWith(" 1");
        assertThat(text(get(address))).endsWith(" 2");
    }

    @Test
    void whatIsNotThereIsNotKept() throws Exception {
        assertThat(get("/services/ai-9999-2204").statusCode()).isEqualTo(404);
        assertThat(made).hasValue(0);
    }

    @Test
    void memoryHoldsNoMoreThanItMay() {
        var small = new ReadyCache(300);
        for (int number = 0; number < 50; number++) {
            small.put("/" + number, Ready.of(0, List.of(), new byte[60]));
        }
        long kept =
                IntStream.range(0, 50).filter(number -> small.find("/" + number) != null).count();
        assertThat(kept).isBetween(1L, 5L);
    }
}
