package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyPageTest {
    private final OpenSite site = OpenSite.ofThree();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AI 0001-2206",
                "ai0001-2206",
                "ＡＩ　０００１－２２０６",
                "ai-0001-2206",
                " AI 0001‐2206 "
            })
    void aNumberInForceIsFoundHoweverItIsTyped(String typed) {
        assertThat(verify(typed)).contains("有効な認定です", "みほん文書AI", "2024年6月4日まで");
    }

    @Test
    void aTermThatIsOverIsSaidPlainly() {
        assertThat(verify("AI 0003-2104")).contains("この認定の有効期間は満了しています").doesNotContain("有効な認定です");
    }

    @Test
    void aNumberThatIsNotInTheRegisterIsSaidPlainly() {
        assertThat(verify("AI 0099-2206")).contains("この認定番号は、台帳にありません").doesNotContain("制度の記号が違う");
    }

    @Test
    void aForgottenIdentifierIsOffered() {
        assertThat(verify("0001-2206")).contains("制度の記号が違う", "AI 0001-2206", "みほん文書AI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "AI 1-2206",
                "AI 0001-2213",
                "AI 0000-2206",
                "AI 0001-2206,AI 0002-2207",
                "<b>"
            })
    void whatIsNoNumberIsRefusedAtTheField(String typed) {
        assertThat(status(typed)).isEqualTo(400);
        assertThat(verify(typed))
                .contains("href=\"#f-number\"", "aria-invalid=\"true\"")
                .doesNotContain("<b>");
    }

    @Test
    void aVeryLongTextIsRefusedAsWell() {
        assertThat(status("9".repeat(100_000))).isEqualTo(400);
    }

    @Test
    void withoutANumberThePageAsksForOne() {
        assertThat(site.status("/verify")).isEqualTo(200);
        assertThat(site.text("/verify")).contains("認定番号の照会").doesNotContain("banner");
    }

    private String verify(String typed) {
        return site.text(address(typed));
    }

    private int status(String typed) {
        return site.status(address(typed));
    }

    private static String address(String typed) {
        return "/verify?number="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
