package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyTroubleTest {
    private final Tomcat tomcat = new Tomcat();

    @BeforeEach
    void start(@TempDir Path folder) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(EarlyTrouble.class.getName());
        tomcat.addContext("", null);
        tomcat.getConnector();
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
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
                .doesNotContain("Tomcat");
    }

    private String send(String line) throws IOException {
        try (var socket = new Socket("localhost", tomcat.getConnector().getLocalPort())) {
            var request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
