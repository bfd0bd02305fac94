package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.akashi.kernel.CertificationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparePageTest {
    private static final String TWO = "/compare?ids=ai-0001-2206,ai-0002-2207";

    private final OpenSite site = OpenSite.ofThree();

    @Test
    void twoServicesStandSideBySideItemByItem() {
        assertThat(site.text(TWO))
                .contains(
                        "みほん文書AI",
                        "さくら議事録ノート",
                        "全5項目のうち、<strong>1項目</strong>",
                        ">6<span class=\"cell-unit\">ヶ月前</span>",
                        ">開示なし<",
                        ">死活監視<");
    }

    @Test
    void onlyTheDifferencesAreShownWhenAsked() {
        assertThat(site.text(TWO + "&only=differences"))
                .contains("事前告知", "違いあり", "href=\"" + TWO.replace("&", "&amp;") + "\"")
                .doesNotContain(">死活監視<");
    }

    @Test
    void servicesThatSayTheSameHaveNoDifferenceToShow() {
        assertThat(site.text("/compare?ids=ai-0001-2206,ai-0003-2104&only=differences"))
                .contains("この条件に当てはまる項目はありません", "共通するすべての項目で同じ内容");
    }

    @Test
    void theFormOfTheListLeadsToAnAddressWorthSharing() {
        var response = site.open("/compare?ids=ai-0001-2206&ids=ai-0002-2207&q=x").getResponse();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo(TWO);
    }

    @Test
    void servicesOfOneFormHaveNothingThatTheyDoNotShare() {
        assertThat(site.text(TWO)).doesNotContain(">共通の項目<", "一部の制度・版だけの項目");
    }

    @Test
    void withoutAnyServiceThePageSaysHowToPickSome() {
        assertThat(site.status("/compare")).isEqualTo(200);
        assertThat(site.text("/compare")).contains("比較に選ぶ");
    }

    @Test
    void fiveServicesAreComparedAndSixAreRefused() {
        var many = new OpenSite();
        for (int serial = 1; serial <= 6; serial++) {
            var number = new CertificationNumber("AI", serial, "2206");
            many.registry.append(OpenSite.entry(number, "サービス" + serial, OpenSite.statements()));
        }
        assertThat(many.status("/compare?ids=" + first(5))).isEqualTo(200);
        assertThat(many.status("/compare?ids=" + first(6))).isEqualTo(400);
        assertThat(many.text("/compare?ids=" + first(6))).contains("5件までです(6件が指定されています)");
    }

    @Test
    void oneServiceIsTooFew() {
        assertThat(site.status("/compare?ids=ai-0001-2206")).isEqualTo(400);
        assertThat(site.text("/compare?ids=ai-0001-2206")).contains("2件以上のサービスが必要です");
    }

    @Test
    void aServiceCanBeTakenOutOnlyWhileTwoRemain() {
        assertThat(site.text(TWO)).doesNotContain("外す");
        assertThat(site.text(TWO + ",ai-0003-2104"))
                .contains("外す", "href=\"/compare?ids=ai-0002-2207,ai-0003-2104\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ids=x,y",
                "ids=ai-0001-2206,%3Cscript%3E",
                "ids=ai-0001-2206,ai-0002-2207&only=maybe"
            })
    void aBadParameterIsRefusedWithASentence(String parameter) {
        assertThat(site.status("/compare?" + parameter)).isEqualTo(400);
        assertThat(site.text("/compare?" + parameter))
                .contains("指定を読み取れません")
                .doesNotContain("<script>");
    }

    @Test
    void aServiceThatIsNotInTheRegisterIsNamed() {
        assertThat(site.status("/compare?ids=ai-0001-2206,ai-0099-2206")).isEqualTo(404);
        assertThat(site.text("/compare?ids=ai-0001-2206,ai-0099-2206"))
                .contains("この台帳にありません: ai-0099-2206");
    }

    private static String first(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("ai-%04d-2206"::formatted)
                .collect(Collectors.joining(","));
    }
}
