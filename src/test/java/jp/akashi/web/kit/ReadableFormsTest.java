package jp.akashi.web.kit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.isEqual;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import org.awaitility.Awaitility;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of forms with files that cannot be taken apart.
class ReadableFormsTest {
    private static final int MOST_BYTES = 400;

    /// All that a stranger may send, with what parts the files.
    private static final int OF_STRANGERS = 200;

    private static final int MOST_IN_ALL = 10_000;
    private static final PersonId SOMEBODY = PersonId.random();

    private final Server server = new Server(0);
    private long leastFree;

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void start() throws Exception {
        var context = new ServletContextHandler();
        var limits =
                new ReadableForms.Limits(
                        new MultipartConfigElement("", OF_STRANGERS, OF_STRANGERS, OF_STRANGERS),
                        new MultipartConfigElement("", MOST_BYTES, MOST_IN_ALL, 0),
                        leastFree);
        var holder = new ServletHolder(new Counting());
        holder.getRegistration().setMultipartConfig(limits.ofStrangers());
        context.addServlet(holder, "/");
        context.addFilter(
                new FilterHolder(
                        new ReadableForms(
                                new Aside(folder),
                                limits,
                                request ->
                                        Optional.of(SOMEBODY)
                                                .filter(_ ->
                                                        request.getHeader("Stranger") == null))),
                "/*",
                EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void aFileOfTheMostBytesIsTakenAndOfOneMoreIsTooLarge() throws Exception {
        assertThat(send(file("a.pdf", MOST_BYTES)).body()).isEqualTo("1");

        var answer = send(file("a.pdf", MOST_BYTES + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>ファイルが大きすぎます</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--x", "--x\r\n\r\n\r\n", "no form at all"})
    void aBrokenFormIsAnsweredKindly(String body) throws Exception {
        assertThat(send(body).statusCode()).isIn(200, 400);
    }

    @Test
    void aNameThatBreaksTheHeadOfItsPartBreaksNothingElse() throws Exception {
        assertThat(send(file("a\".pdf", 10)).statusCode()).isIn(200, 400);
        assertThat(send(file("a\r\nX: y.pdf", 10)).statusCode()).isIn(200, 400);
    }

    @Test
    void aPartWithoutANameIsAnsweredKindly() throws Exception {
        var answer = send("--x\r\nContent-Type: text/plain\r\n\r\nz\r\n--x--\r\n");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>指定を読み取れません</h1>");
    }

    @Test
    void ofAFormWhoseSenderLeavesHalfWayNothingStays() throws Exception {
        try (var line = new Socket("localhost", server.getURI().getPort())) {
            var form = file("a.pdf", MOST_BYTES);
            var head =
                    "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n"
                            .formatted(form.length());
            line.getOutputStream()
                    .write((head + form.substring(0, form.length() - 20)).getBytes(US_ASCII));
            until(1);
        }
        until(0);
    }

    @Test
    void oneAccountSendsOnlySoManyFormsAtOnce() throws Exception {
        var form = file("a.pdf", 10);
        var lines = new ArrayList<Socket>();
        try {
            for (int i = 1; i <= FormRoom.MOST_AT_ONCE; i++) {
                var line = new Socket("localhost", server.getURI().getPort());
                lines.add(line);
                line.getOutputStream().write(ofKnown(form).getBytes(US_ASCII));
                line.getOutputStream()
                        .write(form.substring(0, form.length() - 12).getBytes(US_ASCII));
                until(i);
            }
            assertThat(heard(ofKnown(form) + form))
                    .startsWith("HTTP/1.1 429")
                    .contains("ほかの送信が終わってから");
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
        until(0);
        Awaitility.await().until(() -> heard(ofKnown(form) + form).startsWith("HTTP/1.1 200"));
    }

    @Test
    void whatWouldFillTheDiskIsRefusedBeforeItIsRead() throws Exception {
        server.stop();
        leastFree = Files.getFileStore(folder).getUsableSpace();
        start();
        assertThat(heard(ofKnown(file("a.pdf", MOST_BYTES)))).startsWith("HTTP/1.1 507");
    }

    @Test
    void moreThanOneMayInAllIsRefusedBeforeItIsRead() throws Exception {
        assertThat(heard(ofKnown("z".repeat(MOST_IN_ALL + 1)))).startsWith("HTTP/1.1 413");
    }

    /// The head of the request of somebody who is signed in.
    private static String ofKnown(String form) {
        return head(form.length(), "").replace("Stranger: yes\r\n", "");
    }

    @Test
    void aStrangersFormIsTakenUpToItsMostBytesAndNotOneMore() throws Exception {
        int around = file("a.pdf", 0).length();
        var most = file("a.pdf", OF_STRANGERS - around);
        assertThat(heard(head(most.length(), "") + most)).startsWith("HTTP/1.1 200").endsWith("1");

        var answer = heard(head(most.length() + 1, ""));
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("<h1>送信できる大きさを超えています</h1>", "もう一度ログイン");
        assertThat(files()).isZero();
    }

    @Test
    void ofAStrangerWhoDoesNotTellHowMuchComesNothingReachesTheDisk() throws Exception {
        var form = file("a.pdf", OF_STRANGERS);
        var line = Integer.toHexString(form.length()) + "\r\n" + form + "\r\n";
        var answer = heard(head(-1, "") + line + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(files()).isZero();
    }

    @Test
    void anEnglishFormIsRefusedInEnglish() throws Exception {
        assertThat(heard(head(OF_STRANGERS + 1, "en/")))
                .contains("<h1>This is too large to be sent</h1>");
    }

    /// The head of a stranger's request.
    private static String head(int length, String path) {
        return "POST /%s HTTP/1.1\r\nHost: x\r\nStranger: yes\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\n%s\r\n\r\n"
                .formatted(
                        path,
                        length < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + length);
    }

    private String heard(String request) throws IOException {
        try (var line = new Socket("localhost", server.getURI().getPort())) {
            line.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(line.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private void until(long files) {
        Awaitility.await().until(this::files, isEqual(files));
    }

    private long files() throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).count();
        } catch (UncheckedIOException _) {
            return -1; // one went while they were counted
        }
    }

    private static String file(String name, int bytes) {
        return "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n%s\r\n--x--\r\n"
                .formatted(name, "z".repeat(bytes));
    }

    private HttpResponse<String> send(String body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://localhost:" + server.getURI().getPort() + "/"))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static final class Counting extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            try {
                response.getWriter().print(request.getParts().size());
            } catch (ServletException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
