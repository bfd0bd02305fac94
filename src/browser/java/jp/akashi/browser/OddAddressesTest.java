package jp.akashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// Addresses that no server reads, sent as they are: each gets an answer of ours, and nothing of it
/// makes the log long.
@ExtendWith(Stand.Shared.class)
class OddAddressesTest {
    private static final String LONG = "a".repeat(9_000);

    private final Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Stand stand;

    OddAddressesTest(Stand stand) {
        this.stand = stand;
    }

    @BeforeEach
    void listen() {
        logged.start();
        everything.addAppender(logged);
    }

    @AfterEach
    void hearNoStackTrace() {
        everything.detachAppender(logged);
        assertThat(logged.list)
                .allSatisfy(event -> assertThat(event.getThrowableProxy()).as("" + event).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services?q=%",
                "/services?q=%zz",
                "/services?%=1",
                "/services/%zz",
                "/services/%",
                "/services/%ff",
                "/services/%00",
                "/services/a%2Fb",
                "/services/;x=1",
                "//services",
                "/../etc/passwd",
                "/requirements?must=%E3%81",
                "/data/%zz",
                "/items/[x]"
            })
    void aReaderGetsAPage(String address) throws IOException {
        assertThat(send(address, "localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"ja\">", "<h1>指定を読み取れません</h1>")
                .doesNotContain("Exception", "Jetty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%zz",
                "/api/v1/services?q=%",
                "/api/v1/services/a%2Fb",
                "/services/%zz.json",
                "/services/ai-0001-2204.json?x=%",
                "/services/feed.atom?q=%",
                "/data/services.csv?x=%"
            })
    void aProgramGetsAProblem(String address) throws IOException {
        assertThat(send(address, "localhost"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"status\":400", "\"detail\":");
    }

    @ParameterizedTest
    @CsvSource({
        "/services/, text/html, アドレスが長すぎます",
        "/services?q=, text/html, アドレスが長すぎます",
        "/en/services/, text/html, The address is too long",
        "/api/v1/services/, application/problem+json, 文字まで",
        "/services/x.json?a=, application/problem+json, 文字まで"
    })
    void anAddressOfNineKilobytesIsTooLong(String start, String type, String says)
            throws IOException {
        assertThat(send(start + LONG, "localhost"))
                .startsWith("HTTP/1.1 414")
                .containsIgnoringCase("content-type: " + type)
                .contains(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "x:99999999", "[::1", ""})
    void aHostThatIsNoneIsRefused(String host) throws IOException {
        assertThat(send("/", host))
                .startsWith("HTTP/1.1 400")
                .contains("<h1>指定を読み取れません</h1>")
                .doesNotContain("<script>");
        assertThat(send("/api/v1/services", host)).contains("\"status\":400");
    }

    @Test
    void aServiceWithKanjiInItsNumberIsReadInBothLanguages() throws IOException {
        var kanji =
                stand.slugs().stream()
                        .filter(slug -> !slug.matches("[ -~]+"))
                        .findFirst()
                        .orElseThrow();
        var address = "/services/" + URLEncoder.encode(kanji, StandardCharsets.UTF_8) + "/history";
        for (var start : List.of("", "/en")) {
            assertThat(send(start + address, "localhost")).startsWith("HTTP/1.1 200");
        }
    }

    private String send(String address, String host) throws IOException {
        try (var socket = new Socket("localhost", stand.port())) {
            var request =
                    "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(address, host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
