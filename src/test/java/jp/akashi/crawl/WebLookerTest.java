package jp.akashi.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.akashi.Proves;
import jp.akashi.mark.Look;
import jp.akashi.mark.Look.Image;
import jp.akashi.mark.Look.Shown;
import jp.akashi.mark.MarkCheck.Reached;
import jp.akashi.mark.MarksMade;
import jp.akashi.paper.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Looks at pages of a server on this machine, which only a test may.
class WebLookerTest {
    private static final Limits LIMITS =
            new Limits(20_000, 60_000, 5, 2, Duration.ofSeconds(2), Duration.ofSeconds(3));
    private static final Reach ANYWHERE =
            new Reach() {
                @Override
                public boolean mayAsk(URI address) {
                    return "http".equals(address.getScheme());
                }

                @Override
                public boolean mayConnect(InetAddress machine) {
                    return machine.isLoopbackAddress();
                }
            };

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        page("/robots.txt", "User-agent: *\nDisallow: /closed\nDisallow: /closed.png\n");
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void thePicturesOfAPageAreReadWithTheirLinks() {
        page(
                "/",
                """
                <!doctype html><meta charset="utf-8"><title>見本</title>
                <a href="/to"><img src="mark.png" alt="認定マーク AI 0001-2204"></a>
                <img src="/style.png" style="Filter: grayscale(1)">
                <div style="background-image: url('bg.png')"></div>
                <svg viewBox="0 0 4 4"><title>図</title><path fill="#FFF" d="M0,0 L1 1"/></svg>
                <img src="/no-picture"><img>
                <img src="closed.png">
                """);
        file("/mark.png", Mark.png(MarksMade.STYLE, "AI 0001-2204").orThrow());
        file("/style.png", MarksMade.bytes(MarksMade.mark("AI 0001-2204"), "png"));
        file("/bg.png", MarksMade.bytes(MarksMade.mark("AI 0001-2204"), "png"));
        page("/no-picture", "nothing");
        file("/closed.png", MarksMade.bytes(MarksMade.mark("AI 0001-2204"), "png"));

        var shown = seen("/");

        var mark = shown.getFirst();
        assertThat(mark.link()).isEqualTo(at("/to"));
        assertThat(mark.words()).contains("認定マーク AI 0001-2204");
        assertThat(mark.image())
                .isInstanceOfSatisfying(
                        Image.Points.class,
                        points -> assertThat(points.picture().width()).isEqualTo(600));
        assertThat(of(shown, "/style.png").restyled()).isTrue();
        assertThat(of(shown, "/bg.png").image()).isInstanceOf(Image.Points.class);
        assertThat(of(shown, "/bg.png").link()).isNull();
        assertThat(of(shown, "/no-picture").image()).isInstanceOf(Image.Unread.class);
        assertThat(of(shown, "/closed.png").image()).isInstanceOf(Image.Unread.class);
        assertThat(shown)
                .filteredOn(each -> each.image() instanceof Image.Shapes)
                .singleElement()
                .satisfies(each -> assertThat(each.words()).contains("図"));
        assertThat(asked).doesNotContain("/closed.png");
        assertThat(agents).allSatisfy(agent -> assertThat(agent).contains("AkashiMarkCheck/1.0"));
    }

    @Test
    void aPageThatRobotsTxtClosesIsNotAskedFor() {
        page("/closed", "<img src=mark.png>");
        assertThat(missed("/closed")).isEqualTo(Reached.BARRED);
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void redirectsAreFollowedAndEachIsAskedWhetherItMayBe() {
        redirect("/old", "/new");
        page("/new", "<a href='x'><img src='a.png'></a>");
        assertThat(seen("/old").getFirst().source()).isEqualTo(at("/a.png").toString());
    }

    @Test
    @Proves("MRK-07")
    void aRedirectOffThePublicWebIsNotFollowed() {
        redirect("/away", "file:///etc/passwd");
        redirect("/inside", "https://127.0.0.1:1/");
        assertThat(missed("/away")).isEqualTo(Reached.NOT_PUBLIC);
        assertThat(missed("/inside")).isEqualTo(Reached.NOT_PUBLIC);
    }

    @Test
    void aRingOfRedirectsEnds() {
        redirect("/ring", "/ring");
        assertThat(missed("/ring")).isEqualTo(Reached.UNREACHED);
        assertThat(asked.stream().filter("/ring"::equals).count()).isEqualTo(3);
    }

    @Test
    @Proves("MRK-07")
    void thisMachineItselfIsOutOfReachUnlessATestLetsIt() {
        page("/", "<img src=mark.png>");
        var reach =
                new Reach() {
                    @Override
                    public boolean mayAsk(URI address) {
                        return true;
                    }

                    @Override
                    public boolean mayConnect(InetAddress machine) {
                        return new PublicWeb().mayConnect(machine);
                    }
                };
        for (var host : List.of("127.0.0.1", "localhost", "[::1]", "0.0.0.0", "127.1")) {
            var address = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/");
            assertThat(looker(reach).look(address)).isEqualTo(new Look.Missed(Reached.NOT_PUBLIC));
        }
        assertThat(asked).isEmpty();
    }

    @Test
    @Proves("MRK-07")
    void aNameThatChangesItsAddressLeadsNowhereElse() {
        page("/", "hello");
        var answers = new ArrayList<String>();
        CheckedResolver.Names rebinding =
                _ -> {
                    answers.add("asked");
                    return new InetAddress[] {
                        InetAddress.getByName(answers.size() == 1 ? "127.0.0.1" : "10.0.0.1")
                    };
                };
        try (var fetch = new Fetch(ANYWHERE, rebinding, LIMITS, "test")) {
            var address = URI.create("http://a.example:" + server.getAddress().getPort() + "/");
            assertThat(fetch.get(address, 1000)).isInstanceOf(Fetched.Got.class);
            assertThat(answers).hasSize(1);
        }
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        page("/large", "x".repeat(20_001));
        page("/fits", "x".repeat(20_000));
        assertThat(missed("/large")).isEqualTo(Reached.UNREACHED);
        assertThat(seen("/fits")).isEmpty();
    }

    @Test
    void aServerThatTakesItsTimeIsGivenUp() {
        server.createContext(
                "/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (var body = exchange.getResponseBody()) {
                        for (int i = 0; i < 100 && !waited(); i++) {
                            body.write('x');
                            body.flush();
                        }
                    }
                });
        long start = System.nanoTime();
        assertThat(missed("/slow")).isEqualTo(Reached.UNREACHED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private boolean waited() {
        try {
            return end.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    @Test
    void aPageThatIsNotThereIsNotReached() {
        assertThat(missed("/gone")).isEqualTo(Reached.UNREACHED);
        server.stop(0);
        assertThat(missed("/")).isEqualTo(Reached.UNREACHED);
    }

    @Test
    void noMorePicturesAreReadThanTheLimitSays() {
        page("/many", "<img src=/p.png>".repeat(9));
        page("/p.png", "no picture");
        assertThat(seen("/many")).hasSize(9);
        assertThat(asked.stream().filter("/p.png"::equals).count()).isEqualTo(5);
    }

    private List<Shown> seen(String path) {
        return ((Look.Seen) looker(ANYWHERE).look(at(path))).shown();
    }

    private Reached missed(String path) {
        return ((Look.Missed) looker(ANYWHERE).look(at(path))).why();
    }

    private static WebLooker looker(Reach reach) {
        return new WebLooker(reach, LIMITS, "https://akashi.example/mark", _ -> false);
    }

    private Shown of(List<Shown> shown, String path) {
        return shown.stream()
                .filter(each -> each.source().equals(at(path).toString()))
                .findFirst()
                .orElseThrow();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void page(String path, String text) {
        serve(path, "text/html", text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String path, byte[] bytes) {
        serve(path, "image/png", bytes);
    }

    private void serve(String path, String type, byte[] bytes) {
        server.createContext(
                path,
                exchange -> {
                    note(exchange);
                    boolean here = exchange.getRequestURI().getPath().equals(path);
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(here ? 200 : 404, here ? bytes.length : -1);
                    if (here) {
                        exchange.getResponseBody().write(bytes);
                    }
                    exchange.close();
                });
    }

    private void redirect(String path, String to) {
        server.createContext(
                path,
                exchange -> {
                    note(exchange);
                    exchange.getResponseHeaders().set("Location", to);
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
    }

    private void note(HttpExchange exchange) {
        asked.add(exchange.getRequestURI().getPath());
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    }
}
