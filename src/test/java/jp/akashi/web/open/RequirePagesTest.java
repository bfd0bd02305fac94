package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Stating requirements and seeing who meets them.
class RequirePagesTest {
    private static final String NOTICE = "basics.notice:at-least:3ヶ月前";
    private static final String MONITORED = "platform.monitoring:done";

    private final OpenSite site = OpenSite.ofThree();

    @Test
    void withoutConditionsThereAreReadyMadeOnesAndTheWayToOnesOwn() {
        var page = page("/requirements");
        assertThat(page.select("#add-section option")).hasSizeGreaterThan(2);
        assertThat(page.text()).contains("ひな形から始める", "保存した要件を開く", "条件を自分で決める");
    }

    @Test
    void everyReadyMadeRequirementOpensWithAllItsConditions() {
        var real = new OpenSite(Specimen.SCHEMES);
        var start = Jsoup.parse(real.text("/requirements"));
        var profiles = start.select(".profile-list a").eachAttr("href");
        assertThat(profiles).hasSize(6);
        for (var href : profiles) {
            var page = Jsoup.parse(real.text(href.replace(" ", "%20")));
            assertThat(page.select(".conditions-table tbody tr")).hasSizeBetween(6, 12);
            assertThat(page.select(".condition-why")).hasSizeGreaterThan(5);
        }
    }

    @Test
    void aConditionTellsHowManyMeetItAndWhoDoesWithTheReason() {
        var page = page("/requirements?must=" + encoded(NOTICE));
        assertThat(page.select(".counts").text()).contains("2件中1件、満たさない0件、不明1件");
        assertThat(page.select(".together-line").text())
                .contains("認定中の2件のうち、満たすのは1件、満たさないのは0件、不明は1件です。");
        var meets = page.select(".group.is-met .outcome");
        assertThat(meets.text()).contains("さくら議事録ノート", "6ヶ月前");
        var unknown = page.select(".group.is-unknown .outcome");
        assertThat(unknown.text()).contains("みほん文書AI", "理由: 開示なし");
        assertThat(unknown.select("a[href$='/services/ai-0001-2206#basics.notice']")).hasSize(1);
        assertThat(page.text()).doesNotContain("つばめ配送計画");
    }

    @Test
    void allMustsTogetherDecideAndWishesOnlyRank() {
        var query = "?must=" + encoded(NOTICE) + "&must=" + encoded(MONITORED);
        assertThat(page("/requirements" + query).select(".together-line").text())
                .contains("満たすのは0件、満たさないのは2件");
        var wished = "?must=" + encoded(NOTICE) + "&want=" + encoded(MONITORED);
        assertThat(page("/requirements" + wished).select(".together-line").text())
                .contains("満たすのは1件、満たさないのは0件、不明は1件");
    }

    @Test
    void whyItIsNotKnownIsSaidForEachState() {
        assertThat(page("/requirements?must=housing.region:one-of:kanto").text())
                .contains("理由: 公表留保");
        assertThat(page("/requirements?must=support.audit:disclosed").text()).contains("理由: 記載なし");
    }

    @Test
    void theBestLeadToTheComparison() {
        assertThat(
                        page("/requirements?must=" + encoded(NOTICE))
                                .select(".together-ways a")
                                .eachAttr("href"))
                .contains("/compare?ids=ai-0002-2207,ai-0001-2206");
    }

    @Test
    void aConditionIsChosenFilledInAndAdded() {
        var found = page("/requirements?q=" + encoded("告知"));
        var way = found.select(".offer-ways a").attr("href");
        assertThat(way).isEqualTo("/requirements?add=basics.notice#add");
        var form = page("/requirements?add=basics.notice&want=" + encoded(MONITORED));
        assertThat(form.select("#adding-form input[name=want]").val()).isEqualTo(MONITORED);
        assertThat(form.select("#adding-form input[name=is]").eachAttr("value"))
                .containsExactly("at-least", "at-most", "disclosed");

        var sent =
                site.open(
                                "/requirements/add?add=basics.notice&is=at-least&amount="
                                        + encoded("３")
                                        + "&unit="
                                        + encoded("ヶ月前")
                                        + "&weight=must&want="
                                        + encoded(MONITORED))
                        .getResponse();
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getHeader("Location"))
                .isEqualTo("/requirements?must=" + encoded(NOTICE) + "&want=" + encoded(MONITORED));
    }

    @Test
    void aConditionThatCannotBeReadStaysInTheFormAndSaysWhy() {
        var address =
                "/requirements/add?add=basics.notice&is=at-least&amount=many&unit="
                        + encoded("ヶ月前");
        assertThat(site.status(address)).isEqualTo(400);
        var page = page(address);
        assertThat(page.select("[data-error-summary]").text()).contains("読み取れません");
        assertThat(page.select("#f-amount").val()).isEqualTo("many");
    }

    @Test
    void theEffectOfAConditionIsToldWhileItIsFilledIn() {
        var told =
                site.text(
                        "/requirements/effect?add=basics.notice&is=at-least&amount=3&unit="
                                + encoded("ヶ月前"));
        assertThat(Jsoup.parse(told).text()).contains("2件中1件、満たさない0件、不明1件");
        assertThat(site.text("/requirements/effect?add=basics.notice&is=at-least").strip())
                .isEmpty();
        assertThat(site.status("/requirements/effect")).isEqualTo(200);
    }

    @Test
    void aConditionIsTurnedIntoAWishAndTakenOut() {
        var page = page("/requirements?must=" + encoded(NOTICE));
        assertThat(page.select(".condition-ways a").eachAttr("href"))
                .containsExactly("/requirements?want=" + encoded(NOTICE), "/requirements");
    }

    @Test
    void oneServiceIsShownInFullDetail() {
        var page =
                page("/requirements/ai-0001-2206?must=" + encoded(NOTICE) + "&want=" + MONITORED);
        assertThat(page.select(".one-table tbody tr")).hasSize(2);
        assertThat(page.text()).contains("契約後に説明します。", "計画中です。", "? 不明", "× 満たさない");
        assertThat(site.status("/requirements/ai-0099-2206")).isEqualTo(404);
        assertThat(site.status("/requirements/nonsense")).isEqualTo(404);
        assertThat(page("/requirements/ai-0003-2104?must=" + encoded(NOTICE)).text())
                .contains("有効期間満了", "要件の結果には数えられません");
    }

    @Test
    void theAnnexHasTheConditionsTheDateTheReasonsAndTheAddress() {
        var page = page("/requirements/annex?must=" + encoded(NOTICE));
        assertThat(page.select(".annex").text())
                .contains(
                        "2023年6月1日",
                        "満たす 1件、不明 1件、満たさない 0件",
                        "理由: 開示なし",
                        "http://localhost/requirements?must=");
        assertThat(site.status("/requirements/annex")).isEqualTo(400);
    }

    @Test
    void aRequirementIsSavedAndOpenedAgain() throws Exception {
        var query = "?must=" + encoded(NOTICE) + "&want=" + encoded(MONITORED);
        var saved = site.open("/requirements/requirement.json" + query).getResponse();
        assertThat(saved.getHeader("Content-Disposition")).contains("attachment");
        var opened = site.send("/requirements/file", saved.getContentAsByteArray()).getResponse();
        assertThat(opened.getStatus()).isEqualTo(303);
        assertThat(opened.getHeader("Location")).isEqualTo("/requirements" + query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"format\":\"other\"}",
                "{\"format\":\"akashi-requirement/1\"}",
                "{\"format\":\"akashi-requirement/1\",\"conditions\":[]}",
                "{\"format\":\"akashi-requirement/1\",\"conditions\":[1]}",
                "{\"format\":\"akashi-requirement/1\",\"format\":\"akashi-requirement/1\",\"conditions\":[]}",
                "{\"format\":\"akashi-requirement/1\",\"extra\":1,\"conditions\":[{\"item\":\"platform.monitoring\",\"asks\":\"done\",\"weight\":\"must\"}]}",
                "{\"format\":\"akashi-requirement/1\",\"conditions\":[{\"item\":\"platform.monitoring\",\"asks\":\"done\"}]}",
                "{\"format\":\"akashi-requirement/1\",\"conditions\":[{\"item\":\"platform.monitoring\",\"asks\":\"done\",\"weight\":\"must\",\"x\":1}]}",
                "{\"format\":\"akashi-requirement/1\",\"conditions\":[{\"item\":7,\"asks\":\"done\",\"weight\":\"must\"}]}"
            })
    void aFileThatIsNoRequirementIsRefusedWithAReason(String file) throws Exception {
        var response =
                site.send("/requirements/file", file.getBytes(StandardCharsets.UTF_8))
                        .getResponse();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(
                        Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8))
                                .select("main li"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "must=nonsense",
                "must=none.such:done",
                "must=platform.monitoring",
                "must=platform.monitoring:maybe",
                "must=platform.monitoring:at-least:3",
                "must=platform.monitoring:done:x",
                "must=basics.notice:at-least:x",
                "must=basics.notice:at-least:3%25",
                "must=basics.notice:done",
                "must=housing.region:one-of:",
                "must=housing.region:one-of:moon",
                "must=housing.region:not-after:2024-13-45",
                "must=profile.name:says:",
                "must=basics.notice/period/x:disclosed",
                "show=all",
                "show=meets&page=0",
                "page=x"
            })
    void aBadParameterIsRefusedWithASentence(String query) {
        for (var path : List.of("/requirements", "/en/requirements")) {
            assertThat(site.status(path + "?" + query)).as(query).isEqualTo(400);
            assertThat(page(path + "?" + query).select("main li, main p").text()).isNotBlank();
        }
    }

    @Test
    void moreThanThirtyConditionsAreTooMany() {
        assertThat(site.status("/requirements?" + many(30))).isEqualTo(200);
        assertThat(site.status("/requirements?" + many(31))).isEqualTo(400);
        assertThat(page("/requirements?" + many(31)).text()).contains("条件は30件までです。");
    }

    @Test
    void itSpeaksEnglishToo() {
        var page = page("/en/requirements?must=" + encoded(NOTICE));
        assertThat(page.text())
                .contains("1 of 2 meet it", "is at least 3 ", "Reason: Not disclosed");
        assertThat(page.select("main a[href^='/requirements']").eachAttr("href"))
                .allMatch(href -> href.startsWith("/requirements/requirement.json"));
    }

    @Test
    void aWithheldAnswerIsSaidNowhere() {
        var query = "?must=housing.region:one-of:kanto";
        for (var address :
                List.of(
                        "/requirements" + query,
                        "/requirements/annex" + query,
                        "/requirements/ai-0001-2206" + query)) {
            assertThat(page(address).select(".held-said, .one-table td").text())
                    .doesNotContain("関東");
        }
    }

    @Test
    void allSitesHaveToMeetIt() {
        var other = OpenSite.statements();
        other.put(SmallScheme.NOTICE, new Statement.Disclosed(Papers.months(2)));
        site.registry.append(OpenSite.entry(new CertificationNumber("AI", 9, "2206"), "九番", other));
        assertThat(page("/requirements?must=" + encoded(NOTICE)).select(".group.is-failed").text())
                .contains("九番");
    }

    @Test
    void withoutAConditionTheServiceIsOfferedTheReadyMadeLists() {
        var ways = page("/requirements/ai-0001-2206").select(".profile-list a").eachAttr("href");

        assertThat(ways)
                .hasSize(page("/requirements").select(".profile-list a").size())
                .allMatch(way -> way.startsWith("/requirements/ai-0001-2206"));
        assertThat(page("/services/ai-0001-2206").select(".service-actions a").eachAttr("href"))
                .contains("/requirements/ai-0001-2206");
    }

    private static String many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(months -> "must=" + encoded("basics.notice:at-least:" + months + "日前"))
                .collect(Collectors.joining("&"));
    }

    private Document page(String address) {
        return Jsoup.parse(site.text(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":")
                .replace("%2F", "/");
    }
}
