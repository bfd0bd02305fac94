package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Life;
import jp.akashi.directory.Facets;
import jp.akashi.export.Exports;
import jp.akashi.export.api.Operations;
import jp.akashi.item.Value;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Statement;
import jp.akashi.registry.Withholding;
import jp.akashi.road.Papers;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.search.CaughtUp;
import org.junit.jupiter.api.Test;

/// What is withheld, and what only the office may know, is in no page and no file that is open to
/// everybody. Every route is walked; a new one has to be listed here before it is let through.
class WithheldNowhereTest {
    private static final LocalDate DAY = LocalDate.parse("2022-06-05");
    private static final String ANSWER = "留保された回答の言葉";
    private static final String REASON = "留保の理由の言葉";
    private static final List<String> SECRETS =
            List.of(ANSWER, REASON, Papers.SECRET_OF_THE_EVIDENCE, "見本 花子", "hanako@mihon.example");

    private static final String SERVICE = "/services/ai-0001-2206";

    /// Each route with the addresses that are asked for.
    private static final Map<String, List<String>> ROUTES =
            Map.ofEntries(
                    Map.entry("/", List.of("/")),
                    Map.entry("/about", List.of("/about")),
                    // The root of all versions has nothing but its problem.
                    Map.entry("/api", List.of()),
                    Map.entry("/api/**", List.of("/api/v1")),
                    Map.entry("/openapi.json", List.of("/openapi.json")),
                    Map.entry("/changes", List.of("/changes")),
                    Map.entry("/compare", List.of("/compare?ids=ai-0001-2206,ai-0002-2207")),
                    Map.entry(
                            "/compare.csv", List.of("/compare.csv?ids=ai-0001-2206,ai-0002-2207")),
                    Map.entry(
                            "/compare.json",
                            List.of("/compare.json?ids=ai-0001-2206,ai-0002-2207")),
                    Map.entry(
                            "/compare.xlsx",
                            List.of("/compare.xlsx?ids=ai-0001-2206,ai-0002-2207")),
                    Map.entry("/data", List.of("/data")),
                    Map.entry("/data/catalog.jsonld", List.of("/data/catalog.jsonld")),
                    Map.entry("/data/dictionary.csv", List.of("/data/dictionary.csv")),
                    Map.entry("/data/dictionary.json", List.of("/data/dictionary.json")),
                    Map.entry("/data/oscal/catalog.json", List.of("/data/oscal/catalog.json")),
                    Map.entry("/data/oscal/ns", List.of("/data/oscal/ns")),
                    Map.entry(
                            "/data/oscal/profiles/{scheme}/{date}.json",
                            List.of("/data/oscal/profiles/small-ai/2022-04-01.json")),
                    Map.entry("/data/snapshots", List.of("/data/snapshots")),
                    Map.entry("/data/snapshots/", List.of("/data/snapshots/")),
                    Map.entry("/data/snapshots.json", List.of("/data/snapshots.json")),
                    Map.entry(
                            "/data/snapshots/{day}/{name}",
                            Stream.of("answers.csv", "services.csv", "services.jsonl")
                                    .map(name -> "/data/snapshots/2023-06-01/" + name + ".gz")
                                    .toList()),
                    Map.entry(
                            "/data/{*path}",
                            List.of(
                                    "/data/services.csv",
                                    "/data/answers.csv",
                                    "/data/machine/services.csv",
                                    "/data/machine/answers.csv",
                                    "/data/services.jsonl")),
                    Map.entry("/faq", List.of("/faq")),
                    Map.entry("/feed.atom", List.of("/feed.atom")),
                    Map.entry("/guide", List.of("/guide")),
                    Map.entry("/guide/{id}", List.of("/guide/gaps")),
                    Map.entry("/guidelines", List.of("/guidelines")),
                    Map.entry("/items", List.of("/items")),
                    Map.entry("/mark", List.of("/mark")),
                    Map.entry(
                            "/services/{number:[^.]+}/questions", List.of(SERVICE + "/questions")),
                    Map.entry(
                            "/items/{id}",
                            List.of("/items/platform.monitoring", "/items/basics.notice")),
                    Map.entry(
                            "/requirements", List.of("/requirements?must=support.audit:disclosed")),
                    Map.entry(
                            "/requirements/add",
                            List.of("/requirements/add?add=support.audit&is=disclosed")),
                    Map.entry(
                            "/requirements/annex",
                            List.of(
                                    "/requirements/annex?must=support.audit:disclosed&number=ai-0001-2206")),
                    Map.entry(
                            "/requirements/effect",
                            List.of("/requirements/effect?must=support.audit:disclosed")),
                    Map.entry(
                            "/requirements/requirement.json",
                            List.of("/requirements/requirement.json")),
                    Map.entry(
                            "/requirements/{number:[^.]+}",
                            List.of("/requirements/ai-0001-2206?must=support.audit:disclosed")),
                    Map.entry("/robots.txt", List.of("/robots.txt")),
                    Map.entry("/.well-known/security.txt", List.of("/.well-known/security.txt")),
                    Map.entry("/schemes/{id}", List.of("/schemes/small-ai")),
                    Map.entry("/marks/{number}.svg", List.of("/marks/ai-0001-2206.svg")),
                    Map.entry("/schemes/{id}/mark.svg", List.of("/schemes/small-ai/mark.svg")),
                    Map.entry("/schemes/{id}/{date}", List.of("/schemes/small-ai/2022-04-01")),
                    Map.entry(
                            "/schemes/{id}/{date}/disclosure.schema.json",
                            List.of("/schemes/small-ai/2022-04-01/disclosure.schema.json")),
                    Map.entry(
                            "/schemes/{id}/{date}/template.xlsx",
                            List.of("/schemes/small-ai/2022-04-01/template.xlsx")),
                    Map.entry("/services", List.of("/services", "/services?q=みほん")),
                    Map.entry("/services/feed.atom", List.of("/services/feed.atom")),
                    Map.entry("/services/suggest", List.of("/services/suggest?q=みほん")),
                    Map.entry(
                            "/services/{number:[^.]+}",
                            List.of(SERVICE, SERVICE + "?as-of=2022-07-01")),
                    Map.entry(
                            "/services/{number:[^.]+}.{suffix:.+}",
                            Exports.ALL.stream()
                                    .map(export -> SERVICE + "." + export.suffix())
                                    .toList()),
                    Map.entry("/services/{number}/diff", List.of(SERVICE + "/diff?from=1&to=2")),
                    Map.entry("/services/{number}/diff/{range}", List.of(SERVICE + "/diff/1..2")),
                    Map.entry("/services/{number}/feed.atom", List.of(SERVICE + "/feed.atom")),
                    Map.entry("/services/{number}/history", List.of(SERVICE + "/history")),
                    Map.entry("/services/{number}/mark.png", List.of(SERVICE + "/mark.png")),
                    Map.entry("/services/{number}/mark.svg", List.of(SERVICE + "/mark.svg")),
                    Map.entry("/sitemap.xml", List.of("/sitemap.xml")),
                    Map.entry("/sitemaps/{part:[0-9]{1,5}}.xml", List.of("/sitemaps/1.xml")),
                    Map.entry("/statistics", List.of("/statistics")),
                    Map.entry("/statistics.csv", List.of("/statistics.csv")),
                    Map.entry("/statistics.json", List.of("/statistics.json")),
                    Map.entry("/verify", List.of("/verify?number=AI0001-2206")),
                    // A sheet that is filled in by its reader; it knows nothing of the register.
                    Map.entry("/guide/gaps/record", List.of()));

    /// What the API answers, by the paths of its operations.
    private static final Map<String, String> OPERATIONS =
            Map.ofEntries(
                    Map.entry("", "/api/v1"),
                    Map.entry("/services", "/api/v1/services?q=みほん"),
                    Map.entry("/services/{number}", "/api/v1/services/ai-0001-2206"),
                    Map.entry(
                            "/services/{number}/history", "/api/v1/services/ai-0001-2206/history"),
                    Map.entry(
                            "/services/{number}/diff/{from}..{to}",
                            "/api/v1/services/ai-0001-2206/diff/1..2"),
                    Map.entry("/compare", "/api/v1/compare?ids=ai-0001-2206,ai-0002-2207"),
                    Map.entry("/requirements", "/api/v1/requirements?must=support.audit:disclosed"),
                    Map.entry("/changes", "/api/v1/changes"),
                    Map.entry(
                            "/services/{number}/bulletins",
                            "/api/v1/services/ai-0001-2206/bulletins"),
                    Map.entry("/bulletins", "/api/v1/bulletins"),
                    Map.entry("/verify/{number}", "/api/v1/verify/ai-0001-2206"),
                    Map.entry("/items", "/api/v1/items"),
                    Map.entry("/items/{id}", "/api/v1/items/platform.monitoring"),
                    Map.entry("/schemes", "/api/v1/schemes"),
                    Map.entry("/schemes/{scheme}", "/api/v1/schemes/small-ai"),
                    Map.entry(
                            "/schemes/{scheme}/editions/{date}",
                            "/api/v1/schemes/small-ai/editions/2022-04-01"));

    private final OpenSite site = new OpenSite();

    @Test
    void everyRouteIsWalked() {
        assertThat(ROUTES.keySet()).containsExactlyInAnyOrderElementsOf(PublicRoutes.all());
        assertThat(OPERATIONS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Operations.all(facets()).stream()
                                .map(operation -> operation.path())
                                .toList());
    }

    @Test
    void nothingThatIsWithheldIsAnywhere() throws IOException {
        publish("2022-06-05", "3章の告知");
        publish("2022-09-01", "改めた告知");
        site.registry.append(OpenSite.entry(OpenSite.SECOND, "さくら議事録ノート", OpenSite.statements()));
        site.shelves.snapshots().makeIfDue();

        var leaks = new TreeSet<String>();
        for (var address : addresses()) {
            var path = address.replace("みほん", "%E3%81%BF%E3%81%BB%E3%82%93");
            var answer = site.open(path).getResponse();
            if (answer.getStatus() >= 400) {
                leaks.add(address + " is not walked: " + answer.getStatus());
            }
            var text = text(answer.getContentAsByteArray());
            SECRETS.stream()
                    .filter(text::contains)
                    .forEach(secret -> leaks.add(address + " tells " + secret));
        }
        assertThat(leaks).isEmpty();
        assertThat(site.text(SERVICE + ".csv")).contains("公表留保");
        assertThat(site.text("/data/answers.csv")).contains("公表留保");
    }

    @Test
    void aSecretInAnyKindOfFileWouldBeSeen() throws IOException {
        site.registry.append(
                OpenSite.entry(
                        OpenSite.FIRST,
                        "みほん",
                        Map.of(SmallScheme.NAME, new Statement.Disclosed(Papers.words(ANSWER)))));
        site.shelves.snapshots().makeIfDue();
        for (var address :
                List.of(
                        SERVICE,
                        SERVICE + ".csv",
                        SERVICE + ".xlsx",
                        SERVICE + ".jsonld",
                        SERVICE + ".oscal.json",
                        "/data/answers.csv",
                        "/data/snapshots/2023-06-01/services.jsonl.gz")) {
            assertThat(text(site.open(address).getResponse().getContentAsByteArray()))
                    .as(address)
                    .contains(ANSWER);
        }
    }

    private Facets facets() {
        return new CaughtUp(site.registry, SmallScheme.SCHEMES, InstantSource.system()).facets();
    }

    private static List<String> addresses() {
        return Stream.of(
                        ROUTES.values().stream().flatMap(List::stream),
                        Stream.of("", "/services", "/compare", "/data", "/changes")
                                .map(path -> "/en" + path),
                        Stream.of("/en" + SERVICE, "/en" + SERVICE + "/history"),
                        OPERATIONS.values().stream())
                .flatMap(all -> all)
                .filter(address -> !address.startsWith("/en/compare"))
                .toList();
    }

    private void publish(String day, String notice) {
        var clock = SetClock.at(day);
        var dossier =
                Papers.complete()
                        .with(
                                SmallScheme.MONITORING,
                                Papers.one(SmallScheme.DONE, new Value.YesNo(true, ANSWER, null)))
                        .with(SmallScheme.AUDIT, Papers.words(notice));
        var application = application(dossier, clock);
        new Publish(site.registry, SmallScheme.SCHEMES, clock)
                .publish(
                        certification(application),
                        application,
                        List.of(
                                new Withholding(
                                        SmallScheme.MONITORING,
                                        WithholdingReason.SECURITY,
                                        REASON,
                                        LocalDate.parse("2024-03-31"))))
                .orThrow();
    }

    private static Application application(Dossier dossier, SetClock clock) {
        return new Application(
                ApplicationId.random(),
                new ApplicationNumber(2022, 1),
                ProviderId.random(),
                Purpose.ANEW,
                List.of(new Filing(1, dossier, PersonId.random(), clock.instant())));
    }

    private static Certification certification(Application application) {
        return new Certification(
                OpenSite.FIRST,
                application.id(),
                new Certification.Holder(application.provider(), Papers.PROVIDER, Papers.SERVICE),
                SmallScheme.EDITION,
                DAY,
                Life.of(Term.ofYears(DAY, 2)));
    }

    /// All text of a file, packed or not.
    private static String text(byte[] bytes) throws IOException {
        if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return text(unpacked);
            }
        }
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            var all = new StringBuilder();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                while (zip.getNextEntry() != null) {
                    all.append(text(zip));
                }
            }
            return all.toString();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String text(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
