package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorPagesTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "400, 400, 指定を読み取れません",
        "403, 403, このページは表示できません",
        "404, 404, ページが見つかりません",
        "405, 405, この操作はできません",
        "413, 413, ファイルが大きすぎます",
        "500, 500, ただいま表示できません",
        "503, 503, ただいま表示できません",
        "507, 507, ファイルを保存できませんでした",
        "999, 500, ただいま表示できません"
    })
    void everyTroubleHasAKindPageWithASearchBox(int trouble, int status, String title)
            throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, trouble);
        assertThat(html()).contains("<h1>" + title + "</h1>", "action=\"/services\"");
        assertThat(response.getStatus()).isEqualTo(status);
    }

    @Test
    void whatBrokeInsideIsNotShown() throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new IllegalStateException("jdbc:postgresql://secret"));
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, "jdbc:postgresql://secret");
        assertThat(html()).doesNotContain("secret", "IllegalState");
    }

    @Test
    void aRedirectLeadsNowhereButToOurOwnPages() {
        assertThat(Redirect.to("/services").path()).isEqualTo("/services");
        assertThatThrownBy(() -> Redirect.to("//evil.example/"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Redirect.to("https://evil.example/"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400, /api/v1/%zz, 400",
        "403, /api/v1/services, 404",
        "404, /services/ai-0001-2204.csv, 404",
        "404, /en/services/ai-0001-2204.json, 404",
        "405, /api, 405",
        "500, /feed.atom, 500"
    })
    void aTroubleOfDataIsAProblemAndNoPage(int trouble, String path, int status) throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, trouble);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        assertThat(html())
                .startsWith("{\"type\":\"http://localhost/data#problem-")
                .contains("\"status\":" + status, "\"detailEn\":");
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/ai-0001-2204", "/items/a.b", "/office/x.json", "/apis"})
    void aTroubleOfAPageIsAPage(String path) throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        assertThat(html()).contains("<h1>");
    }

    private String html() throws Exception {
        new ErrorPages().error(request).render(Map.of(), request, response);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
