package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The public pages in English: the same pages under `/en`, and no others.
class EnglishPagesTest {
    private final OpenSite site = OpenSite.ofThree();

    @Test
    void aPageNamesItsTwinAndTheWayThere() {
        var japanese = Jsoup.parse(site.text("/verify?number=AI0001-2206"));
        var english = Jsoup.parse(site.text("/en/verify?number=AI0001-2206"));

        assertThat(japanese.select("html").attr("lang")).isEqualTo("ja");
        assertThat(japanese.select(".site-language").attr("href"))
                .isEqualTo("/en/verify?number=AI0001-2206");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".site-language").attr("href"))
                .isEqualTo("/verify?number=AI0001-2206");
        for (var page : List.of(japanese, english)) {
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                    .containsExactly(
                            "http://localhost/verify?number=AI0001-2206",
                            "http://localhost/en/verify?number=AI0001-2206");
        }
        assertThat(english.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost/en/verify?number=AI0001-2206");
    }

    @Test
    void aLongRequirementIsKeptWhenTheLanguageIsSwitched() {
        var conditions =
                IntStream.range(0, 30)
                        .mapToObj(at ->
                                "want=profile.name:says:" + "%E7%9B%A3%E6%9F%BB".repeat(6) + at)
                        .collect(Collectors.joining("&"));

        var page = Jsoup.parse(site.text("/requirements?" + conditions));

        assertThat(conditions).hasSizeGreaterThan(4000);
        assertThat(page.select(".site-language").attr("href"))
                .isEqualTo("/en/requirements?" + conditions);
        assertThat(
                        Jsoup.parse(site.text("/en/requirements?" + conditions))
                                .select(".condition-number"))
                .hasSize(30);
    }

    @Test
    void theMenuStaysInTheLanguage() {
        assertThat(Jsoup.parse(site.text("/en")).select("nav a, .site-name").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.equals("/en") || href.startsWith("/en/"));
    }

    @Test
    void whatTheProviderWroteIsMarkedAsJapanese() {
        var name =
                Jsoup.parse(site.text("/en/verify?number=AI0001-2206"))
                        .select("dd:contains(みほん文書AI)");

        assertThat(name.attr("lang")).isEqualTo("ja");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/office",
                "/en/provider",
                "/en/account",
                "/en/login",
                "/en/en",
                "/en/en/verify",
                "/en/assets/base.css",
                "/en/actuator/health",
                "/en/no-such-page",
                "/english"
            })
    void whatIsNoPublicPageHasNoTwin(String path) {
        assertThat(site.status(path)).isEqualTo(404);
    }

    @Test
    void aRefusalSpeaksTheLanguageOfItsPage() {
        assertThat(site.text("/en/verify?number=x"))
                .contains("A certification number is like")
                .doesNotContain("認定番号は");
    }
}
