package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import jp.akashi.Served;
import jp.akashi.cli.Platform;
import jp.akashi.cli.rehearsal.Body.Entry;
import jp.akashi.cli.rehearsal.Rehearsal;
import jp.akashi.cli.rehearsal.Site;
import jp.akashi.export.Exports;
import jp.akashi.party.Factors;
import jp.akashi.party.People;
import jp.akashi.party.Totp;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.open.PublicRoutes;
import jp.akashi.web.watch.SideDoor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.DispatcherServlet;

/// A sample full of private words goes the whole road through the real pages; afterwards everything
/// that is open, and everything that is open to a wrong role, is searched for them.
class CanariesTest {
    private static final String MEMBER = "niro@rehearsal.example";
    private static final String APPLICANT = "sakura@rehearsal.example";
    private static final Pattern SLUG = Pattern.compile("\"slug\":\"([^\"]+)\"");
    private static final Pattern SIGN_UP = Pattern.compile("/signup/[0-9a-z]{26}");

    private static final String PASSWORD = "mihon-no-aikotoba-2026";

    private final Map<String, String> channels = new LinkedHashMap<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> leaks = new ArrayList<>();
    private final Set<String> found = new TreeSet<>();

    @TempDir Path folder;

    @Test
    void nothingPrivateIsReadByAnybodyElse() throws IOException {
        var canaries = walk();
        var secrets = new LinkedHashMap<>(canaries.planted());
        canaries.saidOnTheWay().forEach(words -> secrets.put("said: " + words, words));
        List.copyOf(log.list)
                .forEach(event ->
                        channels.put("log " + event.getTimeStamp() + channels.size(), told(event)));
        assertThat(channels.keySet()).anyMatch(channel -> channel.startsWith("log "));
        search(secrets.values());
        Findings.tell(
                "4-canaries",
                List.of(
                        "canaries: %d planted, %d answers and log lines crawled, %d leaked; the open word found in %d"
                                .formatted(
                                        secrets.size(),
                                        channels.size(),
                                        leaks.size(),
                                        found.size())));
        assertThat(leaks).isEmpty();
        assertThat(canaries.planted()).hasSizeGreaterThan(35);
        assertThat(found.toString())
                .contains(".json", ".csv", ".xlsx", ".oscal", "/services/", "/api/v1", "/data/");
    }

    private void search(Iterable<String> secrets) {
        channels.forEach((channel, text) -> {
            for (var secret : secrets) {
                if (text.contains(secret)) {
                    leaks.add("「" + secret + "」 in " + channel);
                }
            }
            if (text.contains(Canaries.PUBLIC)) {
                found.add(channel);
            }
        });
    }

    private Canaries walk() throws IOException {
        try (var running =
                Served.start(
                        Map.of(
                                "server.port",
                                "0",
                                "akashi.data",
                                folder.resolve("data").toString()))) {
            listen();
            var schemes = running.part(Schemes.class);
            var canaries = new Canaries(schemes);
            canaries.writeInto(folder.resolve("sample"));
            var said = new StringWriter();
            assertThat(
                            new Rehearsal(new Here(running), new PrintWriter(said), schemes)
                                    .walk(List.of(), List.of(folder.resolve("sample"))))
                    .as(said::toString)
                    .isTrue();
            try (var member = signedIn(new Here(running).address(), running)) {
                plant(running, canaries, member);
                crawl(running, canaries);
                committee(member, running);
            }
            return canaries;
        }
    }

    /// What is said beside the road, and the look of the applicant at what is not meant for it.
    private void plant(Platform.Running running, Canaries canaries, Visitor member)
            throws IOException {
        var site = new Here(running).address();
        var late = new LateCanaries(running);
        try (var nobody = new Visitor(site);
                var applicant = new Visitor(site).signIn(APPLICANT, PASSWORD)) {
            var slug = SLUG.matcher(nobody.get("/api/v1/services").text());
            assertThat(slug.find()).isTrue();
            late.consult(applicant);
            late.ask(nobody, slug.group(1));
            late.declare(member);
            late.minute(running.part(People.class).findByEmail(MEMBER).orElseThrow().id());
            late.stand(late.all().values());
            late.stand(canaries.saidOnTheWay());
            canaries.planted().putAll(late.all());
            read(
                    Trail.of(applicant, routes(running, applicant), 6, "/provider", "/account"),
                    Stream.concat(
                            late.ofTheOffice().values().stream(), canaries.saidInside().stream()));
        }
    }

    /// What somebody sees who may see the case, but not these words.
    private static void read(Trail trail, Stream<String> words) throws IOException {
        assertThat(trail.pages()).hasSizeGreaterThan(20);
        var secrets = words.toList();
        for (var page : trail.pages().values()) {
            assertThat(unpacked(page)).as(page.path()).doesNotContain(secrets);
        }
    }

    private void crawl(Platform.Running running, Canaries canaries) throws IOException {
        var site = new Here(running).address();
        try (var nobody = new Visitor(site);
                var rival = new Visitor(site)) {
            var routes = routes(running, nobody);
            keep("", Trail.of(nobody, routes, 6, "/", "/login", "/signup"));
            for (var path : files(nobody)) {
                keep("", nobody.get(path));
            }
            for (var word : canaries.planted().values()) {
                var api = nobody.get("/api/v1/services?q=" + encoded(word)).text();
                assertThat(api).contains("\"total\":0");
                keep("", nobody.get("/services?q=" + encoded(word)), word);
                keep("", nobody.get("/services/suggest?q=" + encoded(word)), word);
            }
            for (var figures : List.of("/health", "/ready", "/metrics")) {
                channels.put("side" + figures, side(running, figures));
            }
            assertThat(channels.get("side/metrics")).contains("http_server_requests_seconds");
            signUp(rival);
            keep("rival ", Trail.of(rival, routes, 6, "/provider", "/account"));
        }
    }

    /// What those who run the platform are told, by another port.
    private static String side(Platform.Running running, String path) {
        try (var visitor = new Visitor(URI.create(running.part(SideDoor.class).address()))) {
            return visitor.get(path).text();
        }
    }

    /// A member of the committee reads the case, but of the documents neither name nor text.
    private static void committee(Visitor member, Platform.Running running) throws IOException {
        var trail = Trail.of(member, routes(running, member), 6, "/committee", "/account");
        var text = new StringBuilder();
        for (var page : trail.pages().values()) {
            text.append(unpacked(page));
        }
        assertThat(text.toString())
                .doesNotContain("kanaria-file-", "KANARIATEXT", "カナリア議事録", "カナリア相談", "カナリア問合せ");
        assertThat(trail.pages()).hasSizeGreaterThan(3);
    }

    /// With the next code of the app, as the last one is used.
    private static Visitor signedIn(URI site, Platform.Running running) {
        var member = running.part(People.class).findByEmail(MEMBER).orElseThrow();
        var factor = running.part(Factors.class).find(member.id()).orElseThrow();
        var next = Instant.now().plusSeconds(30);
        var visitor = new Visitor(site).signIn(MEMBER, PASSWORD);
        visitor.post(
                "/second-factor",
                List.of(
                        new Entry.Text(
                                "code", running.part(Totp.class).codeAt(factor.secret(), next))));
        return visitor.further();
    }

    private static Routes routes(Platform.Running running, Visitor visitor) {
        visitor.get("/about");
        return Routes.of(running.part(DispatcherServlet.class));
    }

    private static void signUp(Visitor rival) {
        var email = "rival@rival.example";
        var asked = rival.post("/signup", List.of(new Entry.Text("email", email)));
        var told = asked.text() + rival.get("/signup/sent").text();
        var link = SIGN_UP.matcher(told);
        assertThat(link.find()).as(told).isTrue();
        rival.post(
                link.group(),
                List.of(
                        new Entry.Text("organisation", "競合株式会社"),
                        new Entry.Text("corporateNumber", ""),
                        new Entry.Text("name", "競合 花"),
                        new Entry.Text("password", PASSWORD)));
        rival.signIn(email, PASSWORD);
    }

    /// What no link leads to: files, data, feeds, and addresses that are wrong.
    private static List<String> files(Visitor nobody) {
        var paths = new TreeSet<String>();
        PublicRoutes.all().stream().filter(route -> !route.contains("{")).forEach(paths::add);
        var number = nobody.get("/api/v1/services").text();
        var slugs = new TreeSet<String>();
        SLUG.matcher(number).results().forEach(slug -> slugs.add(slug.group(1)));
        for (var slug : slugs) {
            Exports.ALL.forEach(export -> paths.add("/services/" + slug + "." + export.suffix()));
            for (var more :
                    List.of(
                            "",
                            "/history",
                            "/diff/1..2",
                            "/diff/1..9",
                            "/feed.atom",
                            "?as-of=2020-01-01",
                            "/mark.svg",
                            "/questions")) {
                paths.add("/services/" + slug + more);
                paths.add("/api/v1/services/" + slug + more);
            }
        }
        paths.add("/compare?ids=" + String.join(",", slugs));
        for (var suffix : List.of("csv", "json", "xlsx")) {
            paths.add("/compare." + suffix + "?ids=" + String.join(",", slugs));
        }
        for (var name :
                List.of("services.csv", "answers.csv", "services.jsonl", "machine/answers.csv")) {
            paths.add("/data/" + name);
        }
        paths.addAll(
                List.of(
                        "/changes?since=0",
                        "/api/v1/changes?since=0",
                        "/actuator",
                        "/actuator/health",
                        "/actuator/metrics",
                        "/actuator/prometheus",
                        "/actuator/env",
                        "/actuator/heapdump",
                        "/error",
                        "/nothing",
                        "/services/%00",
                        "/provider",
                        "/office/cases"));
        return List.copyOf(paths);
    }

    private void keep(String as, Trail trail) throws IOException {
        for (var page : trail.pages().values()) {
            keep(as, page);
        }
    }

    private void keep(String as, Answer answer) throws IOException {
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        channels.put(as + answer.path(), unpacked(answer) + heads(answer));
    }

    /// Of an answer to a word: what it says beside saying the word again.
    private void keep(String as, Answer answer, String asked) throws IOException {
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        channels.put(
                as + answer.path(),
                (unpacked(answer) + heads(answer)).replace(asked, "").replace(encoded(asked), ""));
    }

    /// The heads of an answer as they stand, and in plain where a word is coded in them.
    private static String heads(Answer answer) {
        return answer.heads() + plain(answer.heads());
    }

    private static String plain(String coded) {
        return URLDecoder.decode(
                coded.replaceAll("%(?![0-9A-Fa-f]{2})", ""), StandardCharsets.UTF_8);
    }

    /// The words of an answer, whatever it is packed in.
    private static String unpacked(Answer answer) throws IOException {
        var bytes = answer.bytes();
        if (bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            return new String(
                    new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return unzipped(bytes);
        }
        return answer.type().contains("pdf") ? ofPdf(bytes) : answer.text();
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Only now: the start of the program sets the log up anew, and lets go of who listened before.
    private void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(log);
    }

    private static String told(ILoggingEvent event) {
        var trouble = event.getThrowableProxy();
        return event.getFormattedMessage()
                + event.getMDCPropertyMap()
                + (trouble == null ? "" : ThrowableProxyUtil.asString(trouble));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private record Here(Platform.Running running) implements Site {
        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:" + running.port());
        }

        @Override
        public List<String> remarks() {
            return running.remarks();
        }
    }
}
