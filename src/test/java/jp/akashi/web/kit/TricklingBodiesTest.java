package jp.akashi.web.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jp.akashi.kernel.PersonId;
import jp.akashi.web.kit.TricklingBodies.Rate;
import org.awaitility.Awaitility;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies that come slowly, by a clock that leaps whenever a piece of one is read.
class TricklingBodiesTest {
    private static final Rate LEAST = new Rate(256, 20);
    private static final int PIECES = 12;

    private final Server server = new Server(0);
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger read = new AtomicInteger();

    @TempDir private Path folder = Path.of("");

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 20, true",
        "0, 21, false",
        "255, 21, false",
        "256, 21, true",
        "2559, 30, false",
        "2560, 30, true"
    })
    void aBodyIsFairThatKeepsTheRateAfterTheGrace(long bytes, long seconds, boolean kept) {
        assertThat(LEAST.isKept(bytes, Duration.ofSeconds(seconds).toNanos())).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void aBodyThatTricklesIsEnded(String type) throws Exception {
        start(Duration.ofSeconds(10));
        assertThat(send(type, 8)).startsWith("HTTP/1.1 408");
        assertThat(left()).isZero();
    }

    @Test
    void theReaderIsToldKindly() throws Exception {
        start(Duration.ofSeconds(10));
        assertThat(send("multipart/form-data; boundary=x", 8)).contains("<h1>送信に時間がかかりすぎました</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void aBodyThatIsSlowButFairIsTaken(String type) throws Exception {
        start(Duration.ofSeconds(10));
        assertThat(send(type, 2600)).startsWith("HTTP/1.1 200").endsWith("taken");
    }

    /// @param leap how far the clock goes with each piece of a body
    private void start(Duration leap) throws Exception {
        var context = new ServletContextHandler();
        context.setMaxFormContentSize(1_000_000);
        var limits = new MultipartConfigElement("", 1_000_000, 1_000_000, 0);
        context.addServlet(new ServletHolder(new Taking()), "/");
        context.addFilter(
                new FilterHolder(
                        new ReadableForms(
                                new Aside(folder),
                                new ReadableForms.Limits(limits, limits, 0),
                                _ -> Optional.of(PersonId.random()))),
                "/*",
                EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(new Leaping(new TricklingBodies(context, LEAST, now::get), leap));
        server.start();
    }

    /// Sends a form in pieces, each after the one before was read.
    private String send(String type, int bytesEach) throws Exception {
        var multipart = type.startsWith("multipart");
        var begin =
                multipart
                        ? "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n"
                        : "a=";
        var end = multipart ? "\r\n--x--\r\n" : "";
        try (var line = new Socket("localhost", server.getURI().getPort())) {
            int length = begin.length() + PIECES * bytesEach + end.length();
            var out = line.getOutputStream();
            out.write(
                    "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(type, length)
                            .getBytes(UTF_8));
            out.write(begin.getBytes(UTF_8));
            try {
                for (int piece = 0; piece < PIECES; piece++) {
                    int before = read.get();
                    out.write("z".repeat(bytesEach).getBytes(UTF_8));
                    Awaitility.await()
                            .pollDelay(Duration.ZERO)
                            .pollInterval(Duration.ofMillis(1))
                            .until(() ->
                                    read.get() != before || line.getInputStream().available() > 0);
                    if (line.getInputStream().available() > 0) {
                        break;
                    }
                }
                out.write(end.getBytes(UTF_8));
            } catch (IOException _) {
                // it was ended: the answer tells
            }
            return new String(line.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private long left() throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).count();
        }
    }

    /// Lets time go by as pieces are read.
    private final class Leaping extends Handler.Wrapper {
        private final Duration leap;

        Leaping(Handler next, Duration leap) {
            super(next);
            this.leap = leap;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            return super.handle(
                    new Request.Wrapper(request) {
                        @Override
                        public Content.@Nullable Chunk read() {
                            var chunk = super.read();
                            if (chunk != null && chunk.hasRemaining()) {
                                now.addAndGet(leap.toNanos());
                                read.incrementAndGet();
                            }
                            return chunk;
                        }
                    },
                    response,
                    callback);
        }
    }

    private static final class Taking extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            request.getParameterMap();
            response.getWriter().print("taken");
        }
    }
}
