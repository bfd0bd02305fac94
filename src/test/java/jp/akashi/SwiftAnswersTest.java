package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import jp.akashi.cli.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is answered before the framework says the very same as the framework, in the whole program.
/// A request with `Authorization` is left to the framework.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwiftAnswersTest {
    private static final Set<String> OF_THE_WAY =
            Set.of(
                    "date",
                    "content-length",
                    "transfer-encoding",
                    "cache-control",
                    "vary",
                    "etag",
                    "x-request-id");
    private static final String[] ORDINARY = {"Authorization", "none"};
    private static final String WORDS = "%E3%82%AF%E3%83%A9%E3%82%A6%E3%83%89";

    @TempDir static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Platform.Running running;
    private List<String> numbers;

    @BeforeAll
    void start() throws Exception {
        running =
                Main.start(
                        Map.of(
                                "server.port", "0",
                                "akashi.data", folder.toString(),
                                "akashi.demo", "true",
                                "akashi.demo.services", "12",
                                "akashi.demo.road", "false"));
        numbers =
                json("/api/v1/services?order=number&limit=3")
                        .path("services")
                        .valueStream()
                        .map(service -> service.path("slug").asString())
                        .toList();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    List<String> paths() {
        var one = "/services/" + numbers.getFirst();
        return List.of(
                one,
                "/en" + one,
                one + ".json",
                "/compare?ids=" + String.join(",", numbers),
                "/en/compare?ids=" + String.join(",", numbers),
                "/api/v1/services",
                "/api/v1/services?q=" + WORDS + "&limit=3&facets=scheme&facets=year",
                "/api/v1/services?limit=2&page=2",
                "/api/v1/services?order=number&limit=2",
                "/api/v1" + one,
                "/api/v1" + one + "/history",
                "/api/v1/schemes",
                "/api/v1/changes");
    }

    List<String> amiss() {
        return List.of(
                "/services/ai-9999-2204",
                "/compare?ids=" + numbers.getFirst(),
                "/api/v1/services/ai-9999-2204",
                "/api/v1/services?limit=many",
                "/api/v1/services?colour=red",
                "/api/v1/services?q=%E3%81",
                "/api/v1/nothing");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void theSwiftAnswerIsTheOrdinaryOne(String path) throws Exception {
        var ordinary = get(path, ORDINARY);
        for (var swift : List.of(get(path), get(path))) {
            assertThat(swift.statusCode()).isEqualTo(200);
            assertThat(swift.body()).isEqualTo(ordinary.body());
            assertThat(about(swift.headers())).isEqualTo(about(ordinary.headers()));
        }
    }

    @ParameterizedTest
    @MethodSource("amiss")
    void whatCannotBeAnsweredIsAnsweredByTheFramework(String path) throws Exception {
        var ordinary = get(path, ORDINARY);
        var swift = get(path);
        assertThat(swift.statusCode()).isEqualTo(ordinary.statusCode()).isBetween(300, 499);
        assertThat(withoutNumber(swift)).isEqualTo(withoutNumber(ordinary));
        assertThat(about(swift.headers())).isEqualTo(about(ordinary.headers()));
    }

    /// Each page of a trouble names its own request.
    private static String withoutNumber(HttpResponse<byte[]> answer) {
        var number = answer.headers().firstValue("x-request-id").orElseThrow();
        return new String(answer.body(), StandardCharsets.UTF_8).replace(number, "");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void packedItSaysTheSame(String path) throws Exception {
        var packed = get(path, "Accept-Encoding", "gzip");
        var plain = get(path).body();
        if (packed.headers().firstValue("content-encoding").isPresent()) {
            assertThat(unpacked(packed.body())).isEqualTo(plain);
        } else {
            assertThat(packed.body()).isEqualTo(plain).hasSizeLessThan(2048);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whoHasItAlreadyIsToldSo(String path) throws Exception {
        var tag = get(path).headers().firstValue("etag").orElseThrow();
        var again = get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void theHeadAloneHasNoBody() throws Exception {
        var path = "/api/v1/services?limit=2";
        var request = request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
        var head = client.send(request, BodyHandlers.ofByteArray());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-length"))
                .isEqualTo(get(path).headers().firstValue("content-length"));
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path).body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:%d%s".formatted(running.port(), path)));
    }

    private HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> about(HttpHeaders headers) {
        var about = new TreeMap<>(headers.map());
        about.keySet().removeAll(OF_THE_WAY);
        return about;
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }
}
