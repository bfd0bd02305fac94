package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of schemes and editions on 1 June 2023.
class SchemePageTest {
    private final OpenSite site = OpenSite.ofThree();
    private final OpenSite real = new OpenSite(Specimen.SCHEMES);

    @Test
    void aSchemeShowsEveryItemWithItsNeed() {
        assertThat(site.text("/schemes/small-ai"))
                .contains("5項目(必須 3、うち必須◎ 2)", "死活監視", ">必須◎<", ">選択<", "190,000円");
    }

    @Test
    void aSchemeShowsTheEditionInForceAndLinksTheOthers() {
        assertThat(real.text("/schemes/asp-saas"))
                .contains(
                        "2022年10月1日版",
                        "現在の版",
                        "href=\"/schemes/asp-saas/2008-04-01\"",
                        "2024年12月31日まで申請に使えます");
        assertThat(real.text("/schemes/asp-saas/2008-04-01"))
                .contains("2008年4月1日版", "href=\"/schemes/asp-saas/2022-10-01\"")
                .doesNotContain("前の版からの変更");
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
    void whatIsInDoubtIsSaidInBothLanguages() {
        assertThat(real.text("/schemes/data-center"))
                .contains("認定番号の形", "認定されたサービスのページが見つかっていません", "No certified page was found");
    }

    @Test
    void aRowShowsItsBlanksItsRequirementAndWhyItIsAsked() {
        assertThat(real.text("/schemes/asp-saas-ai"))
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
