package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The feeds as a feed reader reads them.
class FeedsTest {
    private final OpenSite site = OpenSite.ofThreeWithHistory();

    private Feed feed(String address) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(site.text(address)));
        } catch (Exception e) {
            throw new AssertionError(site.text(address), e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/services/feed.atom",
                "/services/feed.atom?q=mihon&scheme=small-ai",
                "/services/ai-0001-2206/feed.atom"
            })
    void aFeedIsWhatTheStandardAsksFor(String address) {
        var feed = feed(address);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getId()).startsWith("tag:localhost,2026:akashi/");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getAuthors()).isNotEmpty();
        assertThat(feed.getOtherLinks().stream().map(Link.class::cast).map(Link::getHref))
                .anyMatch(href -> href.startsWith("http://localhost" + path(address)));
        var ids = new HashSet<String>();
        for (Entry entry : feed.getEntries()) {
            assertThat(ids.add(entry.getId())).as(entry.getId()).isTrue();
            assertThat(entry.getId()).startsWith("tag:localhost,2026:akashi/services/");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getAlternateLinks()).isNotEmpty();
            assertThat(entry.getUpdated()).isNotNull();
        }
        var newest = feed.getEntries().stream().map(Entry::getUpdated).max(Date::compareTo);
        assertThat(newest).contains(feed.getUpdated());
        assertThat(site.open(address).getResponse().getContentType())
                .isEqualTo("application/atom+xml;charset=UTF-8");
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    @Test
    void theFeedOfASearchTellsOnlyOfWhatMatches() {
        var revoked = feed("/services/feed.atom?standing=revoked");
        assertThat(revoked.getEntries())
                .hasSizeGreaterThan(1)
                .allMatch(entry -> entry.getTitle().contains("さくら議事録ノート"));
        assertThat(feed("/services/feed.atom?q=no-such-word").getEntries()).isEmpty();
        var misread = site.open("/services/feed.atom?scheme=none").getResponse();
        assertThat(misread.getStatus()).isEqualTo(400);
        assertThat(misread.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void pagesNameTheirFeeds() {
        for (var page :
                Map.of(
                                "/services?standing=revoked",
                                        "/services/feed.atom?standing=revoked",
                                "/services/ai-0001-2206", "/services/ai-0001-2206/feed.atom",
                                "/services/ai-0001-2206/history",
                                        "/services/ai-0001-2206/feed.atom",
                                "/", "/feed.atom",
                                "/changes", "/feed.atom")
                        .entrySet()) {
            assertThat(
                            Jsoup.parse(site.text(page.getKey()))
                                    .select("link[rel=alternate][type=application/atom+xml]")
                                    .attr("href"))
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void anEntryIsAnEventAndNamesItsItems() {
        var renamed =
                feed("/services/ai-0001-2206/feed.atom").getEntries().stream()
                        .filter(entry -> entry.getId().endsWith("/2/items-changed"))
                        .findFirst()
                        .orElseThrow();
        assertThat(renamed.getTitle()).isEqualTo("開示内容の変更: みほん文書AI II(AI 0001-2206)");
        assertThat(renamed.getUpdated())
                .isEqualTo(Date.from(Instant.parse("2023-05-01T00:00:00Z")));
        assertThat(renamed.getSummary())
                .extracting(Content::getValue)
                .isEqualTo("株式会社みほんクラウド / 小AI / 事前告知");
        assertThat(renamed.getAlternateLinks())
                .extracting(Link.class::cast)
                .extracting(Link::getHref)
                .containsExactly("http://localhost/services/ai-0001-2206/diff/1..2");
    }

    @Test
    void theRegistersFeedTellsTheLatestFirstAndTheExpiryToo() {
        var titles = feed("/feed.atom").getEntries().stream().map(Entry::getTitle).toList();
        assertThat(titles).anyMatch(title -> title.startsWith("有効期間の満了: つばめ配送計画"));
        assertThat(titles.getLast()).startsWith("認定の公表");
        assertThat(feed("/feed.atom").getEntries())
                .isSortedAccordingTo(Comparator.comparing(Entry::getUpdated).reversed());
    }

    @Test
    void aFeedOfNothingIsStillAFeed() {
        assertThat(new OpenSite().text("/feed.atom"))
                .contains("<updated>1970-01-01T09:00:00+09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/ai-0099-2206/feed.atom", "/services/x/feed.atom"})
    void anUnknownServiceHasNoFeed(String address) {
        assertThat(site.status(address)).isEqualTo(404);
        assertThat(site.open(address).getResponse().getContentType())
                .isEqualTo("application/problem+json");
    }
}
