package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Event;
import jp.akashi.directory.History;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.SmallScheme;
import jp.akashi.web.kit.Language;
import jp.akashi.web.open.past.HistoryView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The history of a service, and two of its revisions side by side.
class HistoryPagesTest {
    private static final String PATH = "/services/ai-0001-2206";

    private final OpenSite site = Revised.site();

    @Test
    void theHistoryTellsTheLatestFirst() {
        var page = page(PATH + "/history");

        assertThat(page.select(".timeline-step > h2 time").eachText())
                .containsExactly("2023年4月1日", "2022年12月1日", "2022年6月5日");
        assertThat(page.select("#revision-3 .timeline-events > li > p .tag").eachText())
                .containsExactly("開示内容の変更", "名称等の変更", "公表の留保の終了");
        assertThat(page.select("#revision-2 .timeline-events > li > p .tag").eachText())
                .containsExactly("開示内容の変更", "公表の留保");
        assertThat(page.select("#revision-1 .timeline-events > li > p .tag").eachText())
                .containsExactly("認定の公表");
        assertThat(page.select("#revision-3 h2").text()).contains("現在の版");
        assertThat(page.select("#revision-2 .timeline-ways a").eachAttr("href"))
                .containsExactly(PATH + "?as-of=2022-12-01T03:00:00Z", PATH + "/diff/1..2");
        assertThat(page.select("#revision-1 .timeline-ways a")).hasSize(1);
    }

    @Test
    void everyWayOfTheHistoryLeadsSomewhere() {
        for (var address : page(PATH + "/history").select("main a").eachAttr("href")) {
            assertThat(site.status(address.replaceFirst("#.*", ""))).as(address).isEqualTo(200);
        }
    }

    @Test
    void anExpiryStandsInTheHistoryThoughNothingWasPublished() {
        var expired = OpenSite.ofThree();
        var page = Jsoup.parse(expired.text("/services/ai-0003-2104/history"));

        assertThat(page.select(".timeline-alone").text()).contains("2023年4月5日", "有効期間の満了");
    }

    @Test
    void thePassingOfAWithholdingStandsInHistoryFeedAndChanges() {
        var lapsed = new OpenSite();
        var first = Revised.revisions().getFirst();
        var statements = new LinkedHashMap<>(first.statements());
        statements.put(
                SmallScheme.REGION,
                new Statement.Withheld(WithholdingReason.SECURITY, LocalDate.parse("2023-03-31")));
        lapsed.registry.append(Revised.entry("みほん文書AI", first.standing(), statements));
        var step = Jsoup.parse(lapsed.text(PATH + "/history")).select(".timeline-alone");

        assertThat(step.text()).contains("2023年4月1日", "公表の留保の期限の経過", "期限(2023年3月31日)を過ぎました");
        assertThat(step.select("a").eachAttr("href")).containsExactly(PATH + "#housing.region");
        assertThat(lapsed.text("/en" + PATH + "/history")).contains("(31 March 2023) has passed");
        assertThat(lapsed.text(PATH + "/feed.atom"))
                .contains("/1/withholding-lapsed/2023-04-01</id>", "期限(2023年3月31日)を過ぎました", "設置地域");
        assertThat(lapsed.text("/changes?kind=withholding-lapsed")).contains("みほん文書AI", "設置地域");
        assertThat(lapsed.text("/api/v1/changes"))
                .contains(
                        "\"type\":\"withholding-lapsed\"", "\"at\":\"2023-04-01T00:00:00+09:00\"");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-05T01:00:00Z, 0", "2024-06-06T01:00:00Z, 1"})
    void whatGoesOnTheDayAfterItsLastHasNoGap(Instant at, int gaps) {
        var term = new Term(LocalDate.parse("2024-06-05"), LocalDate.parse("2026-06-04"));
        var first = Revised.revisions().getFirst();
        var standing = first.standing();
        var renewed = new Entry.Standing(standing.certifiedOn(), term, 2, at);
        var second = Revised.entry("みほん文書AI", renewed, first.statements());
        var history = new History(List.of(first, second));

        var view =
                HistoryView.of(
                        history,
                        history.events(SmallScheme.SCHEMES, at.plusSeconds(1)),
                        SmallScheme.SCHEMES,
                        Language.JA);

        assertThat(
                        view.steps().stream()
                                .flatMap(step -> step.events().stream())
                                .filter(event -> event.kind() == Event.Kind.EXPIRED))
                .hasSize(gaps);
    }

    @Test
    void aRevocationStandsInTheHistory() {
        var ended = new OpenSite();
        var ending = new Ending(Ending.Kind.REVOKED, LocalDate.parse("2023-05-01"));
        ended.registry.append(Revised.revisions().getFirst());
        ended.registry.append(
                Revised.entry(
                        "みほん文書AI",
                        Revised.standing(2, Revised.THIRD, ending),
                        Revised.revisions().getFirst().statements()));

        assertThat(ended.text(PATH + "/history")).contains("認定の取消し", "2023年5月1日付");
        assertThat(ended.text("/en" + PATH + "/diff/1..2")).contains("Revoked on 1 May 2023");
    }

    @Test
    void whatChangedIsMarkedWordByWordOnBothSides() {
        var row = page(PATH + "/diff/2..3").select("[id='profile.name']");

        assertThat(row.select("td[data-label^=旧] del").eachText()).containsExactly("クラウド");
        assertThat(row.select("td[data-label^=新] ins").eachText()).containsExactly("クラウドサービス");
        assertThat(row.select("td[data-label^=旧] ins, td[data-label^=新] del")).isEmpty();
        assertThat(page(PATH + "/diff/1..2").select("[id='basics.notice'] ins").eachText())
                .isNotEmpty();
    }

    @Test
    void theFaceIsComparedAsWell() {
        assertThat(page(PATH + "/diff/1..3").select("[aria-labelledby=face-title]").text())
                .contains("サービス名", "みほん文書AI", "プラス");
    }

    @Test
    void whatDidNotChangeIsFoldedAndListed() {
        var page = page(PATH + "/diff/1..2");

        assertThat(page.select(".diff-unchanged li").eachText())
                .containsExactly("1 事業者名", "4 設置地域", "5 監査");
        assertThat(page.select("[id='profile.name']")).isEmpty();
    }

    @Test
    void changesOfWordsAloneCanBeLeftOutAndAreCounted() {
        var all = page(PATH + "/diff/2..3");
        var meaningful = page(PATH + "/diff/2..3?only=meaningful");

        assertThat(all.select("[id='profile.name'] .diff-kind").text()).isEqualTo("文章の変更");
        assertThat(all.select("[id='housing.region']")).hasSize(1);
        assertThat(meaningful.select("[id='profile.name']")).isEmpty();
        assertThat(meaningful.select("[id='housing.region']")).hasSize(1);
        assertThat(meaningful.select(".diff-hidden").text()).contains("1項目は表示していません");
        assertThat(all.select(".tab-note").eachText().subList(0, 2)).containsExactly("2", "1");
    }

    @Test
    void whatWasWithheldThenAndIsWithheldNowStaysApart() {
        var before = page(PATH + "/diff/1..2").select("[id='platform.monitoring']");
        var after = page(PATH + "/diff/2..3").select("[id='housing.region'] td");

        assertThat(before.select("td").eachText().getFirst())
                .contains("公表留保", "この版では公表されていました")
                .doesNotContain(Revised.TAKEN_BACK);
        assertThat(before.select("td").eachText().getLast())
                .contains("公表留保", "安全確保上の支障")
                .doesNotContain(Revised.TAKEN_BACK);
        assertThat(after.eachText().getFirst()).contains("公表留保").doesNotContain("東京都内");
        assertThat(after.eachText().getLast()).contains("東京都内");
    }

    @Test
    void anAnswerThatIsWithheldInBothRevisionsIsNowhere() {
        assertThat(site.text(PATH + "/diff/2..3")).doesNotContain(Revised.TAKEN_BACK);
        assertThat(site.text(PATH + "?as-of=2022-12-01")).doesNotContain(Revised.TAKEN_BACK);
        assertThat(site.text(PATH + "/history")).doesNotContain(Revised.TAKEN_BACK);
    }

    @ParameterizedTest
    @CsvSource({
        "/diff/1..1, 400",
        "/diff/0..1, 404",
        "/diff/1..4, 404",
        "/diff/4..5, 404",
        "/diff/1..999999, 404",
        "/diff/1..9999999, 400",
        "/diff/1.2, 400",
        "/diff/a..b, 400",
        "/diff/-1..2, 400",
        "/diff/1..2?only=x, 400",
        "/diff/1..2?only=meaningful, 200",
        "/diff/%00, 400",
        "/diff, 400",
        "/diff?from=1, 400",
        "/diff?from=1&to=x, 400",
    })
    void whatCannotBeComparedIsSaidKindly(String rest, int status) {
        assertThat(site.status(PATH + rest)).isEqualTo(status);
        assertThat(site.status("/en" + PATH + rest)).isEqualTo(status);
    }

    @Test
    void theOlderRevisionStandsFirst() {
        assertThat(location(PATH + "/diff/3..1")).isEqualTo(PATH + "/diff/1..3");
        assertThat(location("/en" + PATH + "/diff?from=1&to=3"))
                .isEqualTo("/en" + PATH + "/diff/1..3");
        assertThat(location("/services/AI0001-2206/diff/1..2")).isEqualTo(PATH + "/diff/1..2");
        assertThat(location("/services/AI0001-2206/history")).isEqualTo(PATH + "/history");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history", "/diff/1..2", "?as-of=2023-01-01"})
    void anUnknownServiceHasNoPast(String rest) {
        assertThat(site.status("/services/ai-0099-2206" + rest)).isEqualTo(404);
        assertThat(site.status("/services/nonsense" + rest)).isEqualTo(404);
    }

    @Test
    void theEnglishTwinsSpeakEnglish() {
        var history = page("/en" + PATH + "/history");
        var diff = page("/en" + PATH + "/diff/1..3");

        assertThat(history.select("h1").text()).isEqualTo("History");
        assertThat(history.select("main a").eachAttr("href"))
                .allMatch(href -> href.startsWith("/en/"));
        assertThat(diff.select("[id='platform.monitoring']").text())
                .contains("Withheld", "harm to security");
        assertThat(diff.select("[id='profile.name'] .answer-words").attr("lang")).isEqualTo("ja");
        assertThat(diff.select("[id='basics.notice']").text()).contains("6 months before");
    }

    private String location(String address) {
        var location = site.open(address).getResponse().getHeader("Location");
        return location == null ? "" : location;
    }

    private Document page(String address) {
        assertThat(site.status(address)).isEqualTo(200);
        return Jsoup.parse(site.text(address));
    }
}
