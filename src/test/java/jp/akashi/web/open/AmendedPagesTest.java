package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.road.SmallScheme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A later edition that asks otherwise, in the comparison of two revisions, in the history, in the
/// feeds and in the API.
class AmendedPagesTest {
    private static final String PATH = "/services/ai-0001-2206";

    private final OpenSite site = Amended.site();

    @Test
    void aQuestionThatWasSplitShowsItsPartsBesideIt() {
        var row = page(PATH + "/diff/1..2").select("[id='housing.place']");

        assertThat(row.select(".diff-kind").eachText()).containsExactly("質問が分かれた");
        assertThat(row.select("td").getFirst().select(".diff-question").eachText())
                .containsExactly("4 設置地域");
        assertThat(row.select("td").getFirst().text()).contains("関東", "東京都内");
        assertThat(row.select("td").getLast().select(".diff-question").eachText())
                .containsExactly("3 設置場所", "4 設置国");
        assertThat(row.select("td").getLast().text()).contains("関東", "日本国内");
    }

    @Test
    void questionsThatWereMergedStandTogetherEachInItsState() {
        var row = page(PATH + "/diff/1..2").select("[id='platform.watch-and-notice']");

        assertThat(row.select(".diff-kind").eachText()).containsExactly("質問がまとめられた");
        assertThat(row.select("td").getFirst().select(".diff-question").eachText())
                .containsExactly("2 死活監視", "3 事前告知");
        assertThat(row.select("td").getFirst().text()).contains("公表留保", "6ヶ月前");
        assertThat(site.text(PATH + "/diff/1..2")).doesNotContain(Revised.TAKEN_BACK);
    }

    @Test
    void aQuestionInOtherWordsShowsBothAndThatTheAnswerIsTheSame() {
        var row = page(PATH + "/diff/1..2").select("[id='profile.name']");

        assertThat(row.select(".diff-kind").eachText()).containsExactly("質問が言い換えられた", "回答は変更なし");
        assertThat(row.select(".diff-question").eachText())
                .containsExactly("質問: 事業者名 — 事業者名", "質問: 事業者の正式名称 — 事業者の正式名称");
        assertThat(row.select("ins, del, .diff-gone, .diff-come")).isEmpty();
        assertThat(page("/en" + PATH + "/diff/1..2").select("[id='profile.name']").text())
                .contains("Question reworded", "The answer is the same");
    }

    @Test
    void nothingIsToldAsGoneOrNewThatGoesOnInAnotherForm() {
        var kinds = page(PATH + "/diff/1..2").select(".diff-kind").eachText();

        assertThat(kinds).doesNotContain("新しく問われる項目", "問われなくなった項目");
        assertThat(page(PATH + "/diff/1..2").select(".diff-unchanged li").eachText())
                .containsExactly("5 監査");
    }

    @Test
    void theHistoryNamesOldAndNewAndLeadsToTheRow() {
        var items = page(PATH + "/history").select("#revision-2 .timeline-items li");

        assertThat(items.eachText())
                .containsExactly(
                        "事業者の正式名称 質問が言い換えられた",
                        "死活監視・事前告知 → 監視と告知 質問がまとめられた",
                        "設置地域 → 設置場所・設置国 質問が分かれた");
        assertThat(items.select("a").eachAttr("href")).contains(PATH + "/diff/1..2#housing.place");
    }

    @Test
    void theFeedsSayInWhichWay() {
        assertThat(site.text("/feed.atom")).contains("設置地域 → 設置場所・設置国(質問が分かれた)");
        assertThat(page("/en/changes").text()).contains("(Question split)");
    }

    @Test
    void theDataKeepsWhatWasRegroupedApart() {
        var text = site.text("/api/v1" + PATH + "/diff/1..2");
        var diff = JsonMapper.shared().readTree(text);
        var split = diff.at("/regrouped/1");

        assertThat(ApiContractTest.faults(ApiContractTest.described("Diff"), text)).isEmpty();
        assertThat(ids(diff.get("items"))).containsExactly(SmallScheme.NAME.value());
        assertThat(diff.at("/items/0/relation").asString()).isEqualTo("reworded");
        assertThat(diff.at("/items/0/extent").asString()).isEqualTo("none");
        assertThat(diff.at("/regrouped/0/relation").asString()).isEqualTo("merged");
        assertThat(split.get("relation").asString()).isEqualTo("split");
        assertThat(ids(split.get("was"))).containsExactly("housing.region");
        assertThat(ids(split.get("now"))).containsExactly("housing.place", "housing.country");
        assertThat(diff.at("/regrouped/0/was/0/said/state").asString()).isEqualTo("withheld");
    }

    @Test
    void theOtherWayRoundTheDataTellsTheOpposite() {
        var diff = JsonMapper.shared().readTree(site.text("/api/v1" + PATH + "/diff/2..1"));

        assertThat(diff.get("regrouped").valueStream().map(one -> one.get("relation").asString()))
                .containsExactlyInAnyOrder("merged", "split");
    }

    @Test
    void theChangeFeedTellsItOfTheEdition() {
        var text = site.text("/api/v1/changes");
        var changes = JsonMapper.shared().readTree(text);
        var event = changes.get("events").get(1);

        assertThat(ApiContractTest.faults(ApiContractTest.described("Changes"), text)).isEmpty();
        assertThat(event.get("type").asString()).isEqualTo("edition-changed");
        assertThat(event.get("items").valueStream().map(one -> one.get("relation").asString()))
                .containsExactly("reworded", "merged", "split");
        assertThat(ids(event.at("/items/2/now")))
                .containsExactly("housing.place", "housing.country");
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(one -> one.get("id").asString()).toList();
    }

    private Document page(String address) {
        assertThat(site.status(address)).isEqualTo(200);
        return Jsoup.parse(site.text(address));
    }
}
