package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of schemes and editions on 1 June 2023.
class SchemePageTest {
    private final OpenSite site = OpenSite.ofThree();
    private final OpenSite real = new OpenSite(Specimen.SCHEMES);

    @Test
    void anEditionShowsEveryItemWithItsNeed() {
        assertThat(site.text("/schemes/small-ai/2022-04-01"))
                .contains("5項目(必須 3、うち必須◎ 2)", "死活監視", ">必須◎<", ">選択<");
    }

    @Test
    void aSchemeTellsItsFeesWithTax() {
        var fees = Jsoup.parse(site.text("/schemes/small-ai")).select("#fees tbody tr");

        assertThat(fees.first()).isNotNull();
        assertThat(fees.eachText())
                .contains("新規申請 190,000 19,000 209,000", "更新 95,000 9,500 104,500");
    }

    @Test
    void aSchemeTellsTheWayToCertificationInOrder() {
        var flow = Jsoup.parse(real.text("/schemes/asp-saas-ai")).select("#flow .portal-name");

        assertThat(flow.eachText())
                .containsExactly(
                        "申請書を作る", "申請する", "形式審査", "手数料を払う", "書類審査", "認定審査委員会", "結果の通知", "公表");
    }

    @Test
    void aSchemeLeadsToItsServicesAndSaysHowManyThereAre() {
        assertThat(
                        Jsoup.parse(site.text("/schemes/small-ai"))
                                .select("main a[href^=/services]")
                                .text())
                .isEqualTo("3件の一覧を見る");
        assertThat(site.text("/schemes/small-ai")).contains("href=\"/services?scheme=small-ai\"");
    }

    @Test
    void theMarkOfASchemeIsAPictureWithANumberNobodyHas() {
        for (var scheme : Specimen.SCHEMES.all()) {
            var path = "/schemes/" + scheme.id();
            assertThat(real.text(path)).contains("src=\"" + path + "/mark.svg\"");
            assertThat(real.text(path + "/mark.svg")).startsWith("<svg").contains("0000-0000");
        }
    }

    @Test
    void aSwitchIsOfferedWhereTheSchemeHasOne() {
        assertThat(real.text("/schemes/medical-asp-saas")).contains("の認定から切り替えられます", "切替</th>");
        assertThat(real.text("/schemes/asp-saas-ai")).doesNotContain("切り替えられます", "切替</th>");
    }

    @Test
    void aSchemeLinksAllItsEditions() {
        assertThat(real.text("/schemes/asp-saas"))
                .contains(
                        "href=\"/schemes/asp-saas/2022-10-01\"",
                        "2022年10月1日版",
                        "現在の版",
                        "href=\"/schemes/asp-saas/2008-04-01\"",
                        "2024年12月31日まで申請に使えます");
        assertThat(real.text("/schemes/asp-saas/2008-04-01"))
                .contains("2008年4月1日版", "href=\"/schemes/asp-saas/2022-10-01\"")
                .doesNotContain("前の版からの変更");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/about",
                "/en/schemes/asp-saas",
                "/en/schemes/asp-saas/2022-10-01",
                "/en/schemes/data-center",
                "/en/schemes/medical-asp-saas/2017-10-01"
            })
    void inEnglishOnlyExamplesMarksAndSourcesAreJapanese(String path) {
        var page = Jsoup.parse(real.text(path));
        page.select("[lang=ja], .row-ask, .service-number").remove();

        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.select("main, .page-side").text().replaceAll("\\(such as [^)]*\\)", ""))
                .doesNotContainPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    }

    @Test
    void anEditionThatFollowsSaysWhatChanged() {
        assertThat(real.text("/schemes/asp-saas/2022-10-01"))
                .contains(
                        "84項目はそのままで、21項目に変更があります",
                        "8 従業員数(必須・選択)",
                        "旧43 個人情報の取扱い → 23 個人情報の取扱い",
                        "<a href=\"/schemes/asp-saas/2008-04-01#service-basics.service-type\">旧29 サービスの基本タイプ</a>");
    }

    @Test
    void whatIsInDoubtIsSaidInTheLanguageOfThePage() {
        assertThat(real.text("/schemes/data-center")).contains("認定番号の形", "認定されたサービスのページが見つかっていません");
        assertThat(real.text("/en/schemes/data-center")).contains("No certified page was found");
    }

    @Test
    void aRowShowsItsBlanksItsRequirementAndWhyItIsAsked() {
        assertThat(real.text("/schemes/asp-saas-ai/2022-04-01"))
                .contains(
                        "最低水準は「1ヶ月前」",
                        "数値は印刷されていません",
                        "数値(単位は%。0から100まで。実績値か目標値かを示す。補足を書ける)",
                        "データセンターごとに答えます",
                        ">解説<",
                        "根拠: この制度の資料に記載があります。出典: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemes/none",
                "/schemes/%3Cscript%3E",
                "/schemes/small-ai/2022-04-02",
                "/schemes/small-ai/nonsense",
                "/schemes/none/2022-04-01",
                "/schemes/small-ai/2022-04-02/template.xlsx",
                "/schemes/none/2022-04-01/template.xlsx"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(site.status(path)).isEqualTo(404);
    }

    @Test
    void theFormCanBeLookedAtBeforeSigningUp() throws IOException {
        var answer = real.open("/schemes/asp-saas/2008-04-01/template.xlsx").getResponse();
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment; filename")
                .contains("2008-04-01.xlsx");
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(book.getSheet("申請書B").getLastRowNum()).isGreaterThan(94);
        }
    }
}
