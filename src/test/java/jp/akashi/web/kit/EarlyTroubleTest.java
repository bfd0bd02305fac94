package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyTroubleTest {
    private final Server server = new Server(0);

    @BeforeEach
    void start() throws Exception {
        server.setErrorHandler(new EarlyTrouble());
        server.setHandler(
                new Handler.Abstract.NonBlocking() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        callback.succeeded();
                        return true;
                    }
                });
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
                "GET /services/[ HTTP/1.1"
            })
    void aRequestNoHandlerSeesIsStillAnsweredKindly(String line) throws IOException {
        var answer = send(line);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("<h1>指定を読み取れません</h1>")
                .doesNotContain("Powered by");
    }

    private String send(String line) throws IOException {
        try (var socket = new Socket("localhost", server.getURI().getPort())) {
            var request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
