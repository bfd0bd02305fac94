package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import jp.akashi.registry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePageTest {
    private final OpenSite site = OpenSite.ofThree();
    private final String html = site.text("/services/ai-0001-2206");

    @Test
    void theHeadSaysNumberTermStateAndProvider() {
        assertThat(html)
                .contains(
                        "AI 0001-2206",
                        "2022年6月5日から2024年6月4日まで",
                        ">有効<",
                        "株式会社みほんクラウド",
                        "法人番号 7999901000001");
    }

    @Test
    void theFiveStatesOfAnItemAreNeverMixed() {
        assertThat(row("profile.name"))
                .contains("株式会社みほん &lt;クラウド&gt;")
                .doesNotContain("class=\"tag");
        assertThat(row("platform.monitoring")).contains(">実施なし<", "計画中です。");
        assertThat(row("basics.notice")).contains(">開示なし<", "契約後に説明します。");
        assertThat(row("housing.region")).contains(">公表留保<", "安全確保上の支障", "期限: 2024年3月31日");
        assertThat(row("support.audit")).contains(">記載なし<");
    }

    @Test
    void theStatesAreCounted() {
        assertThat(Pattern.compile("tally-count\">1<").matcher(html).results()).hasSize(5);
    }

    @Test
    void thePageCanBeCitedByItsLastingAddress() {
        assertThat(html)
                .contains(
                        "株式会社みほんクラウド「みほん文書AI」認定番号 AI 0001-2206",
                        "2022年6月5日公表 第1版",
                        "http://localhost/services/ai-0001-2206<");
    }

    @Test
    void theSectionsAreReachedFromTheSide() {
        assertThat(html).contains("href=\"#section-profile\"", "id=\"section-profile\"");
    }

    @Test
    void aServiceWhoseTermIsOverShowsNoMarkAndSaysSo() {
        assertThat(html).contains("/services/ai-0001-2206/mark.svg");
        assertThat(site.text("/services/ai-0003-2104"))
                .contains("この認定の有効期間は満了しています")
                .doesNotContain("mark.svg");
    }

    @Test
    void anAddressInAnotherSpellingLeadsToTheLastingOne() {
        var response = site.open("/services/AI%200001-2206").getResponse();
        assertThat(response.getStatus()).isEqualTo(308);
        assertThat(response.getHeader("Location")).isEqualTo("/services/ai-0001-2206");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ai-0099-2206",
                "nonsense",
                "%E8%A8%BC",
                "ai-0001-2213",
                "ai-0001-2206,ai-0002-2207"
            })
    void anUnknownServiceIsAKindNotFound(String number) {
        assertThat(site.status("/services/" + number)).isEqualTo(404);
        assertThat(site.text("/services/" + number)).contains("ページが見つかりません", "認定サービスを探す");
    }

    @Test
    void anAddressThatCannotBeVisitedIsNoLink() {
        assertThat(html).contains("href=\"https://www.mihon-cloud.example/\"");
        var odd = new OpenSite();
        var entry = OpenSite.entry(OpenSite.FIRST, "奇妙", OpenSite.statements());
        var face = entry.face();
        odd.registry.append(
                new Entry(
                        entry.number(),
                        entry.printed(),
                        entry.edition(),
                        new Entry.Face(
                                face.serviceName(),
                                face.providerName(),
                                "",
                                "",
                                "javascript:alert(1)",
                                face.serviceTypes()),
                        entry.standing(),
                        entry.statements()));
        assertThat(odd.text("/services/ai-0001-2206")).doesNotContain("javascript:");
    }

    private String row(String item) {
        var row =
                Pattern.compile("<tr id=\"" + Pattern.quote(item) + "\".*?</tr>", Pattern.DOTALL)
                        .matcher(html);
        assertThat(row.find()).isTrue();
        return row.group().replaceFirst("(?s)^.*?<td", "<td");
    }
}
