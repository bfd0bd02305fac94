package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.akashi.kernel.Label;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class PageTest {
    private final MockHttpServletRequest request =
            new MockHttpServletRequest("GET", "/services/ai-0001-2204");
    private MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aPageIsHtmlInUtf8WithItsStatusAndLength() throws IOException {
        var html = render(page("証").status(HttpStatus.NOT_FOUND));
        assertThat(html).contains("<html lang=\"ja\">", "<title>証 | ", "本文です。");
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkup() throws IOException {
        var html = render(page("<script>alert(1)</script>").crumb("<b>", "\"><i>"));
        assertThat(html).doesNotContain("<script>alert", "<b>", "<i>");
    }

    @Test
    void theMenuMarksTheEntryThePageBelongsTo() throws IOException {
        assertThat(render(page("証")))
                .contains("<a href=\"/services\" aria-current=\"page\">サービスを探す</a>");
    }

    @Test
    void theNoticeStandsOnTopOnlyWhenThereIsOne() throws IOException {
        assertThat(render(page("証"))).doesNotContain("notice-bar");
        request.getServletContext()
                .setAttribute(PageFrame.NOTICE, new Label("デモ用のデータです。", "Demonstration data."));
        assertThat(render(page("証"))).contains("デモ用のデータです。");
    }

    @Test
    void whoIsSignedInIsNamedAndSignsOutWithTheTokenOfTheRequest() throws IOException {
        new Visitor("山田 花子", "みらい記録株式会社", Actor.PROVIDER, false).attachTo(request);
        request.setAttribute(
                CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "t0ken"));
        assertThat(render(page("証")))
                .contains("山田 花子", "みらい記録株式会社", "name=\"_csrf\" value=\"t0ken\"")
                .contains("<a class=\"site-desk\" href=\"/provider\">事業者の画面へ</a>")
                .doesNotContain("/login");
    }

    private String render(Page page) throws IOException {
        response = new MockHttpServletResponse();
        page.render(Map.of(), request, response);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Page page(String title) {
        Content content = output -> output.writeContent("<p>本文です。</p>");
        return Page.of("kit/layout", Actor.OPEN, title).with("content", content);
    }
}
