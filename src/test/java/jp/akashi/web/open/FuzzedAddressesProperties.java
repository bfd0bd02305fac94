package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever stands in an address of the comparison or of a requirement: an answer that says what it
/// is, never a fault of ours.
class FuzzedAddressesProperties {
    private static final OpenSite SITE = OpenSite.ofThree();
    private static final List<String> PATHS =
            List.of(
                    "/compare",
                    "/en/compare",
                    "/compare.csv",
                    "/compare.json",
                    "/compare.xlsx",
                    "/requirements",
                    "/en/requirements",
                    "/requirements/add",
                    "/requirements/effect",
                    "/requirements/annex",
                    "/requirements/requirement.json",
                    "/requirements/ai-0001-2206",
                    "/requirements/%00");
    private static final List<String> NAMES =
            List.of(
                    "ids", "only", "section", "must", "want", "q", "add", "is", "amount", "unit",
                    "option", "day", "words", "weight", "show", "page", "other");

    @Property(tries = 400)
    void isAnswered(@ForAll("path") String path, @ForAll("parameters") List<String> parameters) {
        var address = path + "?" + String.join("&", parameters);

        var response = SITE.open(address).getResponse();

        assertThat(response.getStatus()).as(address).isIn(200, 303, 400, 404);
        if (path.contains(".") && response.getStatus() >= 400) {
            assertThat(response.getContentType()).startsWith("application/problem+json");
        }
    }

    @Property(tries = 100)
    void isAnsweredAsAFileToo(@ForAll("value") String file) {
        var response =
                SITE.send("/requirements/file", file.getBytes(StandardCharsets.UTF_8))
                        .getResponse();

        assertThat(response.getStatus()).isIn(303, 400);
    }

    @Provide
    Arbitrary<String> path() {
        return Arbitraries.of(PATHS);
    }

    @Provide
    Arbitrary<List<String>> parameters() {
        return Combinators.combine(Arbitraries.of(NAMES), value())
                .as((name, value) -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> value() {
        var known =
                Arbitraries.of(
                        "ai-0001-2206",
                        "ai-0001-2206,ai-0002-2207",
                        "ai-0003-2104",
                        "differences",
                        "gated,shared",
                        "service",
                        "basics.notice",
                        "basics.notice:at-least:3ヶ月前",
                        "basics.notice:at-least:999999999999999999999999999999999日前",
                        "platform.monitoring:done",
                        "housing.region:one-of:kanto,kansai",
                        "profile.name:says:株式会社",
                        "at-least",
                        "one-of",
                        "says",
                        "kanto",
                        "meets",
                        "3",
                        "-1",
                        "1e9",
                        "ヶ月前",
                        "2024-02-30",
                        ":",
                        "::::",
                        "a/b/c:d",
                        "{\"format\":\"akashi-requirement/1\",\"conditions\":[{}]}",
                        "\"' <script>",
                        "\u0000\u0001\u007f\u202e",
                        "あ".repeat(3400));
        var any = Arbitraries.strings().ofMaxLength(30);
        var pieces =
                Arbitraries.of(":", "/", ",", "at-least", "says", "basics.notice", "9", "%", "月")
                        .list()
                        .ofMaxSize(6)
                        .map(all -> all.stream().collect(Collectors.joining()));
        return Arbitraries.oneOf(known, any, pieces);
    }
}
