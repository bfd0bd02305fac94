package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Whatever stands in the address of the list: a page, or one that says what is wrong.
class ServiceListProperties {
    private static final OpenSite SITE = OpenSite.ofThree();
    private static final List<String> NAMES =
            List.of(
                    "q",
                    "order",
                    "page",
                    "ids",
                    "scheme",
                    "type",
                    "standing",
                    "year",
                    "platform.encryption.answer",
                    "x.y",
                    "",
                    "facet[]",
                    "utm_source");
    private static final List<String> ODD =
            List.of(
                    "",
                    " ",
                    "\"",
                    "\"\"",
                    "\"a",
                    "a\" \"b",
                    "'",
                    "\u0000",
                    "\u0007\u001B[2J",
                    "%",
                    "%_",
                    "\\",
                    "(",
                    "*",
                    "?",
                    "~",
                    "+(a",
                    "[a TO b]",
                    "name:x",
                    "𠮷",
                    "\uD842",
                    "\uDFB7",
                    "é",
                    "e\u0301",
                    "﷽",
                    "\u202E",
                    "\uFEFF",
                    "ﾞ",
                    "\u3099",
                    "0",
                    "-1",
                    "1",
                    "2",
                    "999999999999",
                    "1e9",
                    "relevance",
                    "newest",
                    "in-force",
                    "2022",
                    "small-ai",
                    "ai-0001-2206",
                    "<script>",
                    "か".repeat(199),
                    "a ".repeat(100),
                    "検索 監視");

    @Property(tries = 400)
    void theListIsAPageOrSaysWhatIsWrong(
            @ForAll("addresses") List<Map.Entry<String, String>> asked) {
        var address = "/services?" + written(asked);
        var answer = SITE.open(address).getResponse();

        assertThat(answer.getStatus()).as(address).isIn(200, 400, 404);
    }

    @Property(tries = 200)
    void suggestionsAreNeverAFault(@ForAll("values") String typed) {
        var address = "/services/suggest?q=" + encoded(typed);

        assertThat(SITE.status(address)).as(address).isEqualTo(200);
        assertThat(SITE.text(address)).startsWith("{\"suggestions\":[");
    }

    @Property(tries = 5)
    void tenKilobytesAreRefusedWithASentence(@ForAll("names") String name) {
        var address = "/services?" + encoded(name) + "=" + "%E6%A4%9C".repeat(3_400);

        assertThat(SITE.status(address)).isIn(200, 400);
        assertThat(SITE.status("/services?q=" + "%E6%A4%9C".repeat(3_400))).isEqualTo(400);
        assertThat(SITE.status("/services/suggest?q=" + "%E6%A4%9C".repeat(3_400))).isEqualTo(200);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(NAMES)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(ODD)),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(
                        2, Arbitraries.strings().withChars("検索 監視\"\u0000%+()ｱﾞ").ofMaxLength(20)));
    }

    @Provide
    Arbitrary<List<Map.Entry<String, String>>> addresses() {
        return Arbitraries.entries(names(), values()).list().ofMaxSize(5);
    }

    private static String written(List<Map.Entry<String, String>> asked) {
        return asked.stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
