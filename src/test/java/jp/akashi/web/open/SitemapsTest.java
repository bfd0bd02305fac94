package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapsTest {
    private final OpenSite site = OpenSite.ofThreeWithHistory();

    private Document xml(String address) {
        return Jsoup.parse(site.text(address), "", Parser.xmlParser());
    }

    @Test
    void theIndexLeadsToEveryPart() {
        var parts = xml("/sitemap.xml").select("sitemapindex > sitemap > loc").eachText();
        assertThat(parts)
                .containsExactly(
                        "http://localhost/sitemaps/0.xml", "http://localhost/sitemaps/1.xml");
        for (var part : parts) {
            assertThat(site.status(part.substring("http://localhost".length()))).isEqualTo(200);
        }
        assertThat(site.status("/sitemaps/2.xml")).isEqualTo(404);
    }

    @Test
    void everyServiceIsThereInBothLanguagesSinceItsPublication() {
        var part = xml("/sitemaps/1.xml");
        assertThat(part.select("urlset > url > loc").eachText())
                .containsExactly(
                        "http://localhost/services/ai-0001-2206",
                        "http://localhost/en/services/ai-0001-2206",
                        "http://localhost/services/ai-0002-2207",
                        "http://localhost/en/services/ai-0002-2207",
                        "http://localhost/services/ai-0003-2104",
                        "http://localhost/en/services/ai-0003-2104");
        assertThat(part.select("lastmod").eachText().getFirst())
                .isEqualTo("2023-05-01T09:00:00+09:00");
        assertThat(part.select("xhtml|link").eachAttr("hreflang").subList(0, 2))
                .containsExactly("ja", "en");
        for (var loc : part.select("loc").eachText()) {
            assertThat(site.status(loc.substring("http://localhost".length()))).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemaps/x.xml", "/sitemaps/99999.xml", "/sitemaps/-1.xml"})
    void whatIsNoPartIsNotFound(String address) {
        assertThat(site.status(address)).isEqualTo(404);
    }

    @Test
    void robotsMayReadThePublicPagesAndLearnWhereTheyAre() {
        assertThat(site.text("/robots.txt"))
                .contains("Allow: /\n", "Disallow: /office\n", "Disallow: /provider\n")
                .endsWith("Sitemap: http://localhost/sitemap.xml\n");
    }
}
