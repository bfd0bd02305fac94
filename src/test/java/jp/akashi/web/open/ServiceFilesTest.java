package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.json.BasicJsonTester;

class ServiceFilesTest {
    private final OpenSite site = OpenSite.ofThree();

    @Test
    void theJsonCarriesEveryItemInItsState() {
        var json = site.text("/services/ai-0001-2206.json");
        assertThat(new BasicJsonTester(getClass()).from(json))
                .extractingJsonPathStringValue("@.number")
                .isEqualTo("AI 0001-2206");
        assertThat(json)
                .contains(
                        "\"address\":\"http://localhost/services/ai-0001-2206\"",
                        "\"type\":\"words\",\"text\":\"株式会社みほん <クラウド>\"",
                        "\"type\":\"not-done\"",
                        "\"type\":\"not-disclosed\"",
                        "\"state\":\"withheld\",\"reason\":\"security\",\"until\":\"2024-03-31\"",
                        "\"state\":\"unanswered\"");
    }

    @Test
    void anUnknownServiceHasNoJson() {
        assertThat(site.status("/services/ai-0099-2206.json")).isEqualTo(404);
        assertThat(site.status("/services/nonsense.json")).isEqualTo(404);
    }

    @Test
    void theMarkIsDrawnAsSvgAndPng() {
        var svg = site.open("/services/ai-0001-2206/mark.svg").getResponse();
        assertThat(svg.getContentType()).startsWith("image/svg+xml");
        assertThat(new String(svg.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("<svg", "AI 0001-2206");
        var png = site.open("/services/ai-0001-2206/mark.png").getResponse();
        assertThat(png.getContentType()).isEqualTo("image/png");
        assertThat(png.getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void theMarkThatOtherSitesShowSaysThatItIsOver() {
        var valid = site.open("/marks/ai-0001-2206.svg").getResponse();
        assertThat(valid.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(valid.getHeader("Cache-Control")).contains("no-cache");
        assertThat(site.text("/marks/ai-0001-2206.svg"))
                .isEqualTo(site.text("/services/ai-0001-2206/mark.svg"));
        assertThat(site.text("/marks/ai-0003-2104.svg"))
                .contains("認定番号AI 0003-2104の認定は現在有効ではありません(有効期間満了)")
                .doesNotContain("情報開示認定マーク");
        assertThat(site.status("/marks/ai-0099-2206.svg")).isEqualTo(404);
        assertThat(site.status("/marks/nonsense.svg")).isEqualTo(404);
    }

    @Test
    void theMarkIsShownOnlyWithinTheTerm() {
        assertThat(site.status("/services/ai-0003-2104/mark.svg")).isEqualTo(404);
        assertThat(site.status("/services/ai-0099-2206/mark.png")).isEqualTo(404);
    }
}
