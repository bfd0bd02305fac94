package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyTroubleTest {
    private final Server server = new Server(0);

    @BeforeEach
    void start() throws Exception {
        server.setErrorHandler(new EarlyTrouble());
        server.setHandler(
                new LongAddresses(
                        new Handler.Abstract.NonBlocking() {
                            @Override
                            public boolean handle(
                                    Request request, Response response, Callback callback) {
                                callback.succeeded();
                                return true;
                            }
                        }));
        for (var connector : server.getConnectors()) {
            AddressKept.by(connector);
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setRequestHeaderSize(32_768);
        }
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /services/a%2Fb HTTP/1.1",
                "GET /services/%00 HTTP/1.1",
                "GET /services/%zz HTTP/1.1",
                "GET /services/% HTTP/1.1",
                "GET //services HTTP/1.1",
                "GET /services/%ff HTTP/1.1",
                "GET http://elsewhere.example/ HTTP/1.1",
                "GET /services HTTP/1.1\r\nHost: a b",
                "GET /services HTTP/1.1\r\nHost: <script>",
                "\u0000",
                "GET /services/[ HTTP/1.1"
            })
    void aRequestNoHandlerSeesIsStillAnsweredKindly(String line) throws IOException {
        var answer = send(line);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("<h1>指定を読み取れません</h1>")
                .doesNotContain("Powered by");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%zz",
                "/api/v1/services/a%2Fb",
                "/services/%zz.json",
                "/en/services/%.csv?q=%",
                "/data/%00.csv"
            })
    void whoAsksForDataGetsAProblem(String address) throws IOException {
        assertThat(send("GET " + address + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "\"status\":400")
                .contains("Content-Language: ja, en", "Access-Control-Allow-Origin: *")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/services/%zz", "/en/services/a%2Fb", "/en/%"})
    void anEnglishAddressIsAnsweredInEnglish(String address) throws IOException {
        assertThat(send("GET " + address + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"en\">", "<h1>This request cannot be read</h1>");
    }

    @Test
    void anAddressUpToTheLimitIsReadAndALongerOneIsToldSo() throws IOException {
        var rest = "a".repeat(LongAddresses.LONGEST - "/services?q=".length());

        assertThat(send("GET /services?q=" + rest + " HTTP/1.1")).startsWith("HTTP/1.1 200");
        assertThat(send("GET /services?q=" + rest + "a HTTP/1.1"))
                .startsWith("HTTP/1.1 414")
                .contains("<h1>アドレスが長すぎます</h1>");
        assertThat(send("GET /en/services?q=" + rest + "a HTTP/1.1"))
                .contains("<h1>The address is too long</h1>");
        assertThat(send("GET /api/v1/services?q=" + rest + " HTTP/1.1"))
                .startsWith("HTTP/1.1 414")
                .contains("\"status\":414", "8000文字まで");
    }

    @Test
    void whatIsLongBeyondAllMeasureIsStillAnswered() throws IOException {
        assertThat(send("GET /services?q=" + "a".repeat(40_000) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 414")
                .contains("<h1>アドレスが長すぎます</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/%zz", "/api/v1/%zz"})
    void whatIsAnsweredSoEarlySaysWhatTheGuardWouldSay(String address) throws IOException {
        assertThat(send("GET " + address + " HTTP/1.1"))
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self';")
                .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY")
                .contains("Referrer-Policy: same-origin", "Cache-Control: no-store")
                .doesNotContain("Strict-Transport-Security");
    }

    private String send(String line) throws IOException {
        try (var socket = new Socket("localhost", server.getURI().getPort())) {
            var request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
