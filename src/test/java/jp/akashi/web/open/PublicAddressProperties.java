package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/// Whatever a stranger types into any open address, in either language: an answer, or a page or
/// problem that says what is wrong. Nothing of what broke inside is ever told.
class PublicAddressProperties {
    private static final OpenSite SITE = OpenSite.ofThreeWithHistory();
    private static final Set<Integer> STATUSES = Set.of(200, 303, 308, 400, 404);
    private static final Pattern BLANK =
            Pattern.compile("\\{\\*?(\\w+)(:([^{}]|\\{[^{}]*\\})*)?\\}");
    private static final Pattern TROUBLE =
            Pattern.compile("\\bat (java|jdk|jp|org|gg)\\.|[a-z]Exception\\b|\\bNull[A-Z]");

    /// The blank form of a sheet to fill in is read by a test of its own.
    private static final List<String> ROUTES =
            PublicRoutes.all().stream().filter(route -> !route.startsWith("/guide/gaps/")).toList();

    /// What stands in the place of a word of a route, beside whatever else.
    private static final Map<String, List<String>> KNOWN =
            Map.ofEntries(
                    Map.entry("number", List.of("ai-0001-2206", "AI 0002-2207", "ai-0003-2104")),
                    Map.entry("range", List.of("1..2", "2..1", "1..1", "0..9", "1..999999999999")),
                    Map.entry("id", List.of("basics.notice", "small-ai", "gaps", "x.y.z")),
                    Map.entry("scheme", List.of("small-ai", "small-ip")),
                    Map.entry("date", List.of("2022-04-01", "2022-04-31", "99999-01-01")),
                    Map.entry("day", List.of("2023-06-01", "2023-02-29")),
                    Map.entry("name", List.of("services.csv.gz", "../../x", "checksums.sha256")),
                    Map.entry("path", List.of("services.csv", "machine/answers.csv", "a/b/c")),
                    Map.entry("suffix", List.of("json", "csv", "oscal.json", "exe", ".")),
                    Map.entry("part", List.of("1", "0", "99999")));

    private static final List<String> NAMES =
            List.of(
                    "as-of",
                    "only",
                    "from",
                    "to",
                    "q",
                    "service",
                    "scheme",
                    "kind",
                    "before",
                    "since",
                    "header",
                    "page",
                    "order",
                    "standing",
                    "year",
                    "type",
                    "audience",
                    "sector",
                    "issuer",
                    "number",
                    "ids",
                    "section",
                    "must",
                    "want",
                    "x.y",
                    "[]");

    private static final List<String> ODD =
            List.of(
                    "",
                    " ",
                    "0",
                    "-1",
                    "2",
                    "１２",
                    "1e9",
                    "999999999999999999999",
                    "id",
                    "meaningful",
                    "differences",
                    "medical",
                    "2022",
                    "2023-05-01",
                    "2023-02-30",
                    "令和5年5月1日",
                    "令和99999年1月1日",
                    "+999999999-12-31",
                    "2023-05-01T00:00:00Z",
                    "2023-05-01T00:00:00 09:00",
                    "2023-05-01T99:99:99Z",
                    "..",
                    "%",
                    "%00",
                    "\0",
                    "\r\nX-Header: y",
                    "\ud800",
                    "\u202e",
                    "𠮷",
                    "\"unbalanced",
                    "' or 1=1 --",
                    "<script>alert(1)</script>",
                    "${7*7}",
                    "あ".repeat(3_400));

    @Property(tries = 1200)
    void everyAddressIsAnswered(
            @ForAll("paths") String path,
            @ForAll("queries") String query,
            @ForAll boolean inEnglish) {
        var address = (inEnglish ? "/en" : "") + path + query;

        var response = SITE.open(URI.create(address).toASCIIString()).getResponse();

        var status = response.getStatus();
        assertThat(status).as(shortened(address)).isIn(STATUSES);
        if (status >= 400 && response.getContentType() != null) {
            tells(response.getContentType(), text(response.getContentAsByteArray()), inEnglish);
        }
    }

    private static void tells(String type, String text, boolean inEnglish) {
        assertThat(text).doesNotContainPattern(TROUBLE);
        if (type.equals("application/problem+json")) {
            var problem = JsonMapper.shared().readTree(text);
            assertThat(problem.get("title").asString()).isNotBlank();
            assertThat(problem.get("detail").asString()).isNotBlank();
            assertThat(problem.get("detailEn").asString()).isNotBlank();
        } else {
            assertThat(type).startsWith("text/html");
            assertThat(text)
                    .contains("<html lang=\"" + (inEnglish ? "en" : "ja") + "\">")
                    .containsPattern("<h1>[^<]{4,}</h1>")
                    .containsPattern("<p class=\"lead\">[^<]{4,}");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(ROUTES).flatMap(PublicAddressProperties::filled);
    }

    private static Arbitrary<String> filled(String route) {
        return odd().list()
                .ofSize(2)
                .flatMap(odd ->
                        Arbitraries.integers()
                                .between(0, 5)
                                .list()
                                .ofSize(2)
                                .map(picks -> filled(route, odd, picks)));
    }

    /// A route with known words in most of its blanks, and odd ones in the others.
    private static String filled(String route, List<String> odd, List<Integer> picks) {
        var blanks = BLANK.matcher(route);
        var path = new StringBuilder();
        for (int i = 0; blanks.find(); i++) {
            var known = Objects.requireNonNull(KNOWN.get(blanks.group(1)), route);
            int pick = picks.get(i % 2);
            var word = pick < known.size() ? known.get(pick) : odd.get(i % 2);
            var kept = blanks.group().startsWith("{*") ? word.split("/", -1) : new String[] {word};
            var segments =
                    List.of(kept).stream()
                            .map(PublicAddressProperties::encoded)
                            .collect(Collectors.joining("/"));
            blanks.appendReplacement(path, Matcher.quoteReplacement(segments));
        }
        return blanks.appendTail(path).toString();
    }

    @Provide
    Arbitrary<String> queries() {
        return Combinators.combine(Arbitraries.of(NAMES), odd())
                .as((name, value) -> encoded(name) + "=" + encoded(value))
                .list()
                .ofMaxSize(3)
                .map(pairs -> pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    private static Arbitrary<String> odd() {
        return Arbitraries.oneOf(
                Arbitraries.of(ODD),
                Arbitraries.of(ODD),
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars("0123456789-:.TZ+ai 年月").ofMaxLength(25));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String shortened(String address) {
        return address.length() > 300 ? address.substring(0, 300) + "…" : address;
    }
}
