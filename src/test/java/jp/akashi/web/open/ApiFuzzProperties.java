package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever is typed into an address of data, it is answered with data or with a problem that says
/// what is wrong: never with a page, never with what broke inside.
class ApiFuzzProperties {
    private static final OpenSite SITE = OpenSite.ofThreeWithHistory();
    private static final Set<Integer> STATUSES = Set.of(200, 400, 404);
    private static final JsonNode PATHS =
            JsonMapper.shared().readTree(SITE.text("/openapi.json")).get("paths");

    private static final List<String> ODD =
            List.of(
                    "",
                    " ",
                    "0",
                    "-1",
                    "1",
                    "2",
                    "999999999999999999999",
                    "2147483648",
                    "１２",
                    "٣",
                    "1e9",
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "..",
                    "../../etc/passwd",
                    "%00",
                    "\0",
                    "\r\nX-Header: y",
                    "\ud800",
                    "𠮷",
                    "<script>alert(1)</script>",
                    "' or 1=1 --",
                    "\"unbalanced",
                    "ai-0001-2206",
                    "AI 0001-2206",
                    "ai-0001-2206,ai-0002-2207",
                    "ai-9999-9913",
                    "2023-02-30",
                    "0000-01-01",
                    "9999-12-31",
                    "+999999999-12-31",
                    "2023-05-01T00:00:00Z",
                    "2023-05-01T99:99:99Z",
                    "9999-12-31T23:59:59-18:00",
                    "small-ai",
                    "platform.monitoring",
                    "platform.monitoring:done",
                    "basics.notice:at-least:99999999999999999999ヶ月前",
                    "basics.notice:at-least:1e999999999ヶ月前",
                    "number",
                    "999999999999999999-99999999-",
                    "1-20230228-ai-0001-2206",
                    "0-00000101-",
                    "あ".repeat(10_000),
                    "a,".repeat(5_000));

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(ODD),
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().numeric().ofMaxLength(12),
                Arbitraries.strings().withChars("0123456789-:.TZ+ai ").ofMaxLength(30));
    }

    /// An address of a path of the description, with whatever values for its parameters.
    @Provide
    Arbitrary<String> addresses() {
        var paths = List.copyOf(PATHS.propertyNames());
        return Arbitraries.of(paths)
                .flatMap(path ->
                        values().list()
                                .ofSize(3)
                                .flatMap(inPath ->
                                        query(path).map(query -> filled(path, inPath) + query)));
    }

    private Arbitrary<String> query(String path) {
        var names =
                PATHS.get(path)
                        .get("get")
                        .get("parameters")
                        .valueStream()
                        .filter(one -> one.get("in").asString().equals("query"))
                        .map(one -> one.get("name").asString())
                        .collect(Collectors.toList());
        names.add("none");
        names.add("none.such");
        Arbitrary<Tuple2<String, String>> pair =
                Arbitraries.of(names).flatMap(name -> values().map(value -> Tuple.of(name, value)));
        return pair.list()
                .ofMaxSize(4)
                .map(pairs ->
                        pairs.stream()
                                .map(one -> encoded(one.get1()) + "=" + encoded(one.get2()))
                                .collect(Collectors.joining("&", "?", "")));
    }

    private static String filled(String path, List<String> values) {
        var filled = path;
        for (var value : values) {
            filled = filled.replaceFirst("\\{\\w+\\}", Matcher.quoteReplacement(encoded(value)));
        }
        return filled;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    @Property(tries = 1500)
    void everyAddressOfTheApiIsAnsweredInItsOwnForm(@ForAll("addresses") String address) {
        holds(address);
    }

    @Property(tries = 300)
    void everyFeedAndEveryFileToo(@ForAll("values") String value, @ForAll("values") String other) {
        for (var address :
                List.of(
                        "/services/feed.atom?q=%s&scheme=%s",
                        "/services/feed.atom?standing=%s&page=%s",
                        "/services/%s/feed.atom?x=%s",
                        "/services/%s.json?header=%s",
                        "/api/%s/%s",
                        "/api/v1/services/%s/%s")) {
            holds(address.formatted(encoded(value), encoded(other)));
        }
    }

    private static void holds(String address) {
        var response = SITE.open(URI.create(address).toASCIIString()).getResponse();
        assertThat(STATUSES).as(shortened(address)).contains(response.getStatus());
        var type = response.getContentType();
        if (type == null) {
            assertThat(response.getStatus()).as("no such route: the server tells").isEqualTo(404);
        } else {
            assertThat(type)
                    .as(shortened(address))
                    .startsWith(
                            response.getStatus() == 200
                                    ? "application/"
                                    : "application/problem+json");
        }
    }

    private static String shortened(String address) {
        return address.length() > 300 ? address.substring(0, 300) + "…" : address;
    }
}
