package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import jp.akashi.kernel.CertificationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceListTest {
    private final OpenSite site = OpenSite.ofThree();

    @Test
    void theListShowsNumberServiceProviderAndDayAndHowManyThereAre() {
        assertThat(site.text("/services"))
                .contains(
                        "<strong>3</strong>件中 1–3件目",
                        "AI 0001-2206",
                        "みほん文書AI",
                        "株式会社みほんクラウド",
                        "2022年6月5日");
    }

    @Test
    void wordsNarrowTheListAndKeepStandingInTheBox() {
        assertThat(site.text("/services?q=%E8%AD%B0%E4%BA%8B%E9%8C%B2"))
                .contains("さくら<mark>議事録</mark>ノート", "value=\"議事録\"", "条件をすべて解除する")
                .doesNotContain("みほん文書AI");
    }

    @Test
    void anEmptyResultSaysWhatToTry() {
        assertThat(site.text("/services?q=zzz")).contains("条件に合う認定サービスが見つかりませんでした");
        assertThat(site.status("/services?q=zzz")).isEqualTo(200);
    }

    @Test
    void aServiceWhoseTermIsOverIsMarkedAsSuch() {
        assertThat(site.text("/services?q=%E3%81%A4%E3%81%B0%E3%82%81")).contains("有効期間満了");
    }

    @Test
    void twentyStandOnAPageAndTheTwentyFirstOnTheNext() {
        var many = new OpenSite();
        for (int serial = 1; serial <= 21; serial++) {
            var number = new CertificationNumber("AI", serial, "2206");
            many.registry.append(OpenSite.entry(number, "サービス" + serial, new LinkedHashMap<>()));
        }
        assertThat(many.text("/services"))
                .contains("<strong>21</strong>件中 1–20件目", "/services?page=2");
        assertThat(many.text("/services?page=2")).contains("21–21件目", "AI 0021-2206");
        assertThat(many.status("/services?page=3")).isEqualTo(404);
        assertThat(many.text("/services?page=3")).contains("一覧は2ページまで");
    }

    @Test
    void whatWasPickedStaysPickedOnTheNextSearchWithoutAScript() {
        var html = site.text("/services?ids=ai-0001-2206&q=%E8%AD%B0%E4%BA%8B%E9%8C%B2");
        assertThat(html)
                .contains(
                        "比較に選んだサービス",
                        "name=\"ids\" value=\"ai-0001-2206\"",
                        "value=\"ai-0002-2207\"",
                        "あと1件以上選ぶと比較できます");
    }

    @Test
    void twoPickedCanBeCompared() {
        assertThat(site.text("/services?ids=ai-0001-2206,ai-0002-2207"))
                .contains("href=\"/compare?ids=ai-0001-2206,ai-0002-2207\"", "2件を比較する");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=x",
                "page=1.5",
                "page=99999999999",
                "page=%E4%BA%8C",
                "order=sideways",
                "scheme=none",
                "standing=maybe",
                "year=last",
                "platform.encryption.answer=perhaps",
                "no.such.facet=yes",
                "scheme=..%2F..%2Fetc",
                "ids=%3Cscript%3E",
                "ids=ai-0001"
            })
    void aBadParameterIsRefusedWithASentence(String parameter) {
        var address = "/services?" + parameter;
        assertThat(site.status(address)).isEqualTo(400);
        assertThat(site.text(address)).contains("指定を読み取れません").doesNotContain("<script>");
    }

    @Test
    void twoHundredCharactersAreSearchedAndOneMoreIsRefused() {
        assertThat(site.status("/services?q=" + "a".repeat(200))).isEqualTo(200);
        assertThat(site.status("/services?q=" + "a".repeat(201))).isEqualTo(400);
    }

    @Test
    void chosenValuesNarrowTheListAndCanBeTakenBackOneByOne() {
        var html = site.text("/services?standing=expired&standing=in-force&scheme=small-ai&q=AI");
        assertThat(html)
                .contains(
                        "認定の状態: <strong>有効期間満了</strong>",
                        "href=\"/services?q=AI&amp;standing=in-force&amp;scheme=small-ai\"");
        assertThat(site.text("/services?standing=expired"))
                .contains("つばめ配送計画")
                .doesNotContain("さくら議事録ノート");
    }

    @Test
    void aWordOfAnAnswerNamesItsItemAndLeadsThere() {
        var html = site.text("/services?q=%E3%82%AF%E3%83%A9%E3%82%A6%E3%83%89%3E");
        assertThat(html)
                .contains(
                        "href=\"/services/ai-0001-2206#profile.name\"",
                        "株式会社みほん &lt;<mark>クラウド&gt;</mark>");
    }

    @Test
    void suggestionsAreNamesAsData() {
        assertThat(site.text("/services/suggest?q=%E3%81%95%E3%81%8F"))
                .isEqualTo("{\"suggestions\":[{\"text\":\"さくら議事録ノート\",\"kind\":\"SERVICE\"}]}");
        assertThat(site.text("/services/suggest")).isEqualTo("{\"suggestions\":[]}");
    }
}
