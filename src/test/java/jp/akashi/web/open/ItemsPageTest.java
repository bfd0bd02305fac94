package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The disclosure items, and how the register answers them.
class ItemsPageTest {
    private final OpenSite site = OpenSite.ofThree();

    @Test
    void everyItemIsListedOnceWithTheSchemesThatAskIt() {
        var page = page("/items");

        assertThat(page.select(".items-list > li")).hasSize(5);
        assertThat(page.select("[id='basics.notice'] .items-schemes span").eachText())
                .containsExactly("小AI", "小IP");
    }

    @ParameterizedTest
    @CsvSource({"監視, 1", "ｓｕｐｐｏｒｔ, 1", "監査 監視, 0", "housing.region, 1", "ない言葉, 0"})
    void theListIsNarrowedDownByWords(String words, int count) {
        var page = page("/items?q=" + Address.encoded(words).replace("+", "%20"));

        assertThat(page.select(".items-list > li")).hasSize(count);
        assertThat(page.select(".items-count").text()).contains(words);
    }

    @Test
    void anItemTellsItsMeaningAndWhoAsksIt() {
        var page = page("/items/basics.notice");

        assertThat(page.select("h1").text()).isEqualTo("事前告知");
        assertThat(page.select(".item-block tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("小AI", "3", "必須◎", "1ヶ月前以上"));
    }

    @Test
    void theAnswersAreCountedStateByState() {
        var page = page("/items/basics.notice");

        assertThat(rows(page, 0)).contains("開示 1 33%", "開示なし 2 67%", "公表留保 0 0%");
        assertThat(page.select(".figures-facts dd").eachText()).containsOnly("6ヶ月前");
    }

    @Test
    void aPublicationIsCountedAtOnceAndReplacesTheOneBefore() {
        page("/items/basics.notice");
        var statements = OpenSite.statements();
        statements.put(SmallScheme.NOTICE, new Statement.Disclosed(Papers.months(3)));
        site.registry.append(
                Revised.entry("みほん文書AI", Revised.standing(2, Revised.SECOND), statements));

        var page = page("/items/basics.notice");

        assertThat(rows(page, 0)).contains("開示 2 67%", "開示なし 1 33%");
        assertThat(page.select(".figures-facts dd").eachText())
                .containsExactly("3ヶ月前", "3ヶ月前", "6ヶ月前");
    }

    @Test
    void besideAServiceItIsShownWhereItStands() {
        var page = page("/items/basics.notice?service=ai-0002-2207");

        assertThat(page.select(".looked").text()).contains("さくら議事録ノート", "6ヶ月前");
        assertThat(page.select("tr.is-own th").eachText())
                .containsExactly("開示 このサービス", "6ヶ月前 このサービス");
        assertThat(page.select(".bars-standing").text()).contains("これより小さい値 0件、同じ値 1件、大きい値 0件");
        assertThat(page("/items/basics.notice?service=AI0002-2207").select(".looked")).hasSize(1);
    }

    @Test
    void aWithheldAnswerIsCountedAsWithheldAndNotShown() {
        var revised = Revised.site();
        var page = Jsoup.parse(revised.text("/items/platform.monitoring?service=ai-0001-2206"));

        assertThat(page.select(".looked").text()).contains("公表留保", "安全確保上の支障");
        assertThat(page.text()).doesNotContain(Revised.TAKEN_BACK);
        assertThat(rows(page, 0)).contains("公表留保 このサービス 1 100%");
    }

    @Test
    void anAnswerTheListCanBeNarrowedByLeadsThere() {
        for (var asked : page("/items").select(".items-list a").eachAttr("href")) {
            for (var address : page(asked).select(".bars a").eachAttr("href")) {
                assertThat(site.status(address)).as(address).isEqualTo(200);
            }
        }
    }

    @Test
    void theEnglishTwinSpeaksEnglish() {
        var page = page("/en/items/basics.notice?service=ai-0002-2207");

        assertThat(page.select("h1").text()).isNotEqualTo("");
        assertThat(page.select(".looked").text()).contains("6 months before");
        assertThat(rows(page, 0)).contains("Disclosed this service 1 33%");
        assertThat(page.select("main a[href^='/']").eachAttr("href"))
                .allMatch(href -> href.startsWith("/en/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/items/no.such",
                "/items/%00",
                "/items/basics.notice?service=x",
                "/items/basics.notice?service=ai-0099-2206",
                "/items/basics.notice?service=ai-0001-2206,ai-0002-2207"
            })
    void whatIsNotThereIsAKindNotFound(String address) {
        assertThat(site.status(address)).isEqualTo(404);
        assertThat(site.status("/en" + address)).isEqualTo(404);
    }

    @Test
    void wordsWithoutEndAreRefused() {
        assertThat(site.status("/items?q=" + "x".repeat(201))).isEqualTo(400);
        assertThat(site.status("/items?q=" + "x".repeat(200))).isEqualTo(200);
    }

    private static List<String> rows(Document page, int table) {
        return page.select(".bars").get(table).select("tbody tr").eachText();
    }

    private Document page(String address) {
        assertThat(site.status(address)).isEqualTo(200);
        return Jsoup.parse(site.text(address));
    }
}
