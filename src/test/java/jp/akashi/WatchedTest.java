package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import jp.akashi.cli.Platform;
import jp.akashi.web.watch.SideDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// What those who run the platform are told: at the side door, by numbers of requests, in the log.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchedTest {
    private static final String NUMBER = "x-request-id";

    @TempDir static Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Platform.Running running;
    private Asked front;
    private Asked side;

    @BeforeAll
    void start() {
        running = Main.start(Map.of("server.port", "0", "akashi.data", folder.toString()));
        front = new Asked("http://127.0.0.1:" + running.port());
        log.start();
        root().addAppender(log);
        side = new Asked(running.part(SideDoor.class).address());
    }

    @AfterAll
    void stop() {
        root().detachAppender(log);
        running.close();
    }

    @Test
    void itTellsThatItLivesAndIsReady() {
        assertThat(side.get("/health").body()).contains("\"live\"");
        var ready = side.get("/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .contains("\"status\":\"ready\"")
                .contains("\"database\":\"there\"")
                .contains("\"counter\":\"OPEN\"")
                .contains("\"complete\":true");
    }

    @Test
    void theFiguresAreThere() {
        front.get("/services");
        front.get("/services/ai-9999-2204", "Authorization", "none");
        var figures = side.get("/metrics");
        assertThat(figures.headers().firstValue("content-type").orElse("")).contains("0.0.4");
        assertThat(figures.body())
                .contains("akashi_cases_open{state=\"FORMALITY\"} 0.0")
                .contains("akashi_mails{state=\"WAITING\"} 0.0")
                .contains("akashi_round_last_epoch_seconds")
                .contains("akashi_index_lag 0.0")
                .contains("akashi_index_complete 1.0")
                .contains("akashi_database_up 1.0")
                .contains("akashi_counter_open 1.0")
                .contains("akashi_sign_ins_total{result=\"failed\"}")
                .contains("akashi_ready_answers_total")
                .containsPattern("akashi_disk_free_megabytes [1-9]")
                .containsPattern(
                        "http_server_requests_seconds_count\\{[^}]*status=\"200\",uri=\"/services\"\\}")
                .containsPattern("http_server_requests_seconds_bucket\\{[^}]*le=\"0.2\"");
    }

    /// A figure is about a route, and never about what somebody asked for.
    @Test
    void noFigureRepeatsWhatWasAsked() {
        front.get("/kanaria-path");
        front.get("/services?q=kanaria-word");
        front.get("/services/kanaria-number");
        front.get("/recover/kanaria-secret");
        front.get("/invitations/kanaria-secret");
        assertThat(side.get("/metrics").body())
                .doesNotContain("kanaria")
                .doesNotContain("@")
                .doesNotContain("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/ready",
                "/metrics",
                "/actuator",
                "/actuator/health",
                "/actuator/prometheus",
                "/en/metrics"
            })
    void nothingOfItIsAtTheFront(String path) {
        assertThat(front.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/services", "/office", "/actuator", "/assets/site.css"})
    void nothingElseIsAtTheSide(String path) {
        assertThat(side.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theSideDoorTakesNothing() {
        assertThat(side.post("/health").statusCode()).isEqualTo(405);
    }

    @Test
    void wrongPasswordsAreCounted() {
        var before = failures();
        var login = front.get("/login");
        var cookie = login.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
        var token = login.body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        front.send("/login", "email=nobody@example.jp&password=wrong&_csrf=" + token, cookie);
        assertThat(failures()).isEqualTo(before + 1);
    }

    private double failures() {
        return side.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("akashi_sign_ins_total{result=\"failed\"}"))
                .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/services", "/api/v1/services", "/nothing", "/assets/none.css"})
    void everyAnswerHasANumberOfItsOwn(String path) {
        var one = front.get(path).headers().firstValue(NUMBER).orElse("");
        var other = front.get(path).headers().firstValue(NUMBER).orElse("");
        assertThat(one).matches("[0-9a-f]{16}");
        assertThat(other).matches("[0-9a-f]{16}").isNotEqualTo(one);
    }

    @Test
    void thePageOfATroubleNamesTheNumber() {
        var page = front.get("/nothing");
        var number = page.headers().firstValue(NUMBER).orElseThrow();
        assertThat(page.body()).contains("お問い合わせ番号").contains(number);
        assertThat(front.get("/").body()).doesNotContain("お問い合わせ番号");
    }

    @Test
    void alsoWhatNoHandlerEverSeesHasANumber() throws IOException {
        var answer = front.raw("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains(" 400 ").containsIgnoringCase(NUMBER);
    }

    /// The test comes from the address of the usual proxy.
    @Test
    void aNumberFromAProxyIsKeptAndAnOddOneIsNot() {
        assertThat(front.get("/", "X-Request-Id", "edge-12345678").headers().firstValue(NUMBER))
                .contains("edge-12345678");
        for (var odd : List.of("short", "x".repeat(65), "<b>kanaria</b>", "a b c d e f g")) {
            assertThat(front.get("/", "X-Request-Id", odd).headers().firstValue(NUMBER))
                    .get()
                    .asString()
                    .matches("[0-9a-f]{16}");
        }
    }

    @Test
    void nobodyWritesALineOfTheLogAndNoSecretIsInIt() throws IOException {
        log.list.clear();
        for (var odd : List.of("%0a", "%0d%0a", "%E2%80%A8", "%C2%85", "%1b%5B2J")) {
            front.get("/kanaria" + odd + "2026-01-01%20ERROR%20forged");
            front.get("/services?q=a" + odd + "forged");
            front.get("/services/ai-0001" + odd + "forged");
            front.get("/recover/kanaria-secret" + odd);
            front.get("/api/v1/services?limit=x" + odd + "forged");
        }
        front.raw(
                "GET / HTTP/1.1\r\nHost: x\r\nX-Request-Id: a\n2026 forged\r\nX: \u0085forged\r\n"
                        + "Connection: close\r\n\r\n");
        front.get("/invitations/kanaria-secret?token=kanaria-secret");
        LoggerFactory.getLogger("jp.akashi").warn("a\nforged {}", "b\r\nforged\u2028forged\u0085");
        LoggerFactory.getLogger("jp.akashi")
                .warn("c", new IllegalStateException("d\nforged\r\nforged"));
        var lines = written();
        assertThat(lines).isNotEmpty();
        assertThat(lines)
                .noneMatch(line -> line.startsWith("forged") || line.startsWith("2026 forged"))
                .noneMatch(line -> line.contains("kanaria-secret"))
                .allMatch(WatchedTest::isOfTheLog);
    }

    private static boolean isOfTheLog(String line) {
        return line.matches("\\d{4}-\\d\\d-\\d\\dT.*") || line.startsWith("| ");
    }

    @Test
    void alsoWhatAThreadEndsByIsInTheLog() throws Exception {
        log.list.clear();
        Thread.ofPlatform()
                .uncaughtExceptionHandler(Main::logEnd)
                .start(() -> {
                    throw new IllegalStateException("e\nforged");
                })
                .join();
        assertThat(written())
                .anyMatch(line -> line.contains(" has ended."))
                .anyMatch(line ->
                        line.startsWith("| " + IllegalStateException.class.getName() + ": e"))
                .allMatch(WatchedTest::isOfTheLog);
    }

    /// The lines the log has by the pattern of the platform.
    private List<String> written() throws IOException {
        var settings = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        var layout = new PatternLayout();
        layout.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        layout.setPattern(settings.getProperty("logging.pattern.console"));
        layout.start();
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .flatMap(event -> layout.doLayout(event).lines())
                .collect(Collectors.toList());
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger("ROOT");
    }
}
