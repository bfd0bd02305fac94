package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a request comes from, as our server knows it behind a proxy on the same machine.
class BehindProxiesTest {
    private static final String READER = "203.0.113.7";

    private final Server server = new Server(0);

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 | 203.0.113.7",
                "127.0.0.1, 203.0.113.7 | 203.0.113.7",
                "198.51.100.1, 203.0.113.7, 127.0.0.1 | 203.0.113.7",
                "203.0.113.7:4711 | 203.0.113.7",
                "2001:db8::7 | [2001:db8::7]",
                "[2001:db8::7]:4711 | [2001:db8::7]"
            })
    void theLastNameThatIsNoProxyIsTheReaders(String said, String place) throws Exception {
        start("127.0.0.1", "::1");
        assertThat(asked("X-Forwarded-For: " + said)).startsWith(place + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=127.0.0.1",
                "forwarded: for=127.0.0.1;proto=https;host=elsewhere.example",
                "X-Proxied-Https: on",
                "Proxy-Ssl-Id: abc",
                "Proxy-Auth-Cert: abc",
                "X-Forwarded-Server: elsewhere.example",
                "X-Forwarded: 127.0.0.1"
            })
    void whatAProxyDoesNotWriteByItselfIsNotBelieved(String line) throws Exception {
        start("127.0.0.1", "::1");
        assertThat(asked("X-Forwarded-For: " + READER, line)).isEqualTo(READER + " plain here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "127.0.0.9:80", "127.1", "::1", "[::1]:80", "localhost", ""})
    void nobodyComesFromThisMachineWhoSaysSoInAHeader(String said) throws Exception {
        start("127.0.0.1", "::1");
        var place = asked("X-Forwarded-For: " + said).split(" ")[0];
        assertThat(place).isEqualTo("unknown");
        assertThat(Knocking.place(place)).contains("unknown");
    }

    @Test
    void aProxyTellsThatTheReaderCameOverTls() throws Exception {
        start("127.0.0.1", "::1");
        assertThat(asked("X-Forwarded-Proto: https", "X-Forwarded-Host: akashi.example"))
                .endsWith(" secure akashi.example");
    }

    @Test
    void whoIsNoProxyOfOursIsBelievedNothing() throws Exception {
        start("198.51.100.9");
        assertThat(
                        asked(
                                "X-Forwarded-For: " + READER,
                                "X-Forwarded-Proto: https",
                                "Forwarded: for=" + READER,
                                "X-Request-Id: chosen-by-me"))
                .isEqualTo("127.0.0.1 plain here");
    }

    private void start(String... proxies) throws Exception {
        server.setHandler(
                new Handler.Abstract.NonBlocking() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        var told =
                                "%s %s %s"
                                        .formatted(
                                                Request.getRemoteAddr(request),
                                                request.isSecure() ? "secure" : "plain",
                                                request.getHttpURI().getHost());
                        Content.Sink.write(response, true, told, callback);
                        return true;
                    }
                });
        for (var connector : server.getConnectors()) {
            for (var factory : connector.getConnectionFactories()) {
                if (factory instanceof HttpConfiguration.ConnectionFactory of) {
                    of.getHttpConfiguration().addCustomizer(new ForwardedRequestCustomizer());
                }
            }
            new BehindProxies(List.of(proxies)).at(connector);
        }
        server.start();
    }

    private String asked(String... lines) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.getURI().getPort())) {
            var request =
                    "GET / HTTP/1.1\r\nHost: here\r\n"
                            + String.join("\r\n", lines)
                            + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.substring(answer.indexOf("\r\n\r\n") + 4);
        }
    }
}
