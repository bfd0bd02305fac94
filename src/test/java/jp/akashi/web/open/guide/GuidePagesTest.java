package jp.akashi.web.open.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.guide.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The guide, the library and the questions as anybody reads them.
class GuidePagesTest {
    private final GuideSite site = new GuideSite();

    static Stream<String> pages() {
        return Stream.of(
                        List.of(
                                "/guide",
                                "/guidelines",
                                "/faq",
                                "/statistics",
                                "/guide/gaps/record"),
                        GuideSite.GUIDE.chapters().stream()
                                .map(Chapter::id)
                                .map("/guide/"::concat)
                                .toList())
                .flatMap(List::stream)
                .flatMap(path -> Stream.of(path, "/en" + path));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsThereAndEveryAnchorOnceAndLedToRightly(String path) {
        var page = site.page(path);
        var anchors = page.select("main [id], .page-side [id]").eachAttr("id");

        assertThat(site.open(path).getStatus()).isEqualTo(200);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(page.select("main a[href^=#], .page-side a[href^=#]").eachAttr("href"))
                .allMatch(href -> anchors.contains(href.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkStaysInTheLanguageOfItsPage(String path) {
        assertThat(site.page(path).select("main a[href^=/]").eachAttr("href"))
                .filteredOn(href -> !href.startsWith("/statistics."))
                .allMatch(href -> href.startsWith("/en/") == path.startsWith("/en"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void inEnglishNoWordOfOurOwnIsJapanese(String path) {
        if (path.startsWith("/en")) {
            var page = site.page(path);
            page.select("[lang=ja]").remove();
            assertThat(page.select("main, .page-side").text().replace("必須◎", ""))
                    .doesNotContainPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
        }
    }

    @Test
    void aPartOfTheStartPageLeadsToItsPlaceInTheChapter() {
        for (var link : site.page("/guide").select(".guide-parts a").eachAttr("href")) {
            var anchor = link.substring(link.indexOf('#') + 1);
            assertThat(site.page(link.substring(0, link.indexOf('#'))).getElementById(anchor))
                    .as(link)
                    .isNotNull();
        }
    }

    @Test
    void aPointLeadsToItemsThatSomeEditionAsks() {
        var asked = new HashSet<String>();
        GuideSite.SCHEMES
                .all()
                .forEach(scheme ->
                        scheme.editions()
                                .forEach(edition ->
                                        edition.rows()
                                                .forEach(row -> asked.add("/items/" + row.id()))));
        assertThat(site.page("/guide/life-cycle").select(".guide-items a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(asked::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guide/none", "/guide/%3Cb%3E", "/en/guide/none"})
    void aChapterThatIsNotThereIsNotFound(String path) {
        assertThat(site.open(path).getStatus()).isEqualTo(404);
    }
}
