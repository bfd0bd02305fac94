package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesPageTest {
    private final OpenSite site = OpenSite.ofThreeWithHistory();

    @Test
    void theLatestStandsFirstWithTheNamesOfItsItems() {
        var page = Jsoup.parse(site.text("/changes"));
        assertThat(page.select(".changes .tag").eachText())
                .contains("開示内容の変更", "名称等の変更", "公表の留保の終了", "認定の取消し", "有効期間の満了", "認定の公表");
        assertThat(page.select(".changes time").eachText().getFirst()).isEqualTo("2023年5月1日");
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/feed.atom");
    }

    @Test
    void itIsNarrowedBySchemeAndKind() {
        var page = Jsoup.parse(site.text("/changes?scheme=small-ai&kind=revoked"));
        assertThat(page.select(".changes .listing-name").eachText()).containsExactly("さくら議事録ノート");
        assertThat(site.text("/changes?scheme=small-ip")).contains("当てはまる出来事はありません");
    }

    @Test
    void itSpeaksEnglish() {
        var page = Jsoup.parse(site.text("/en/changes?kind=revoked"));
        assertThat(page.select(".changes .tag").eachText()).containsExactly("Revoked");
        assertThat(page.select(".listing-name a").attr("href")).startsWith("/en/services/");
        assertThat(page.select(".listing-name a").attr("lang")).isEqualTo("ja");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/changes?scheme=none",
                "/changes?kind=x",
                "/changes?before=-1",
                "/changes?before=x"
            })
    void whatCannotBeReadIsSaidSo(String address) {
        assertThat(site.status(address)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes?before=0", "/changes?before=999999999999999999"})
    void aPlaceThatIsNotThereIsNoFault(String address) {
        assertThat(site.status(address)).isEqualTo(200);
    }
}
