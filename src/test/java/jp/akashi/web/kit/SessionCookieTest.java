package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;

/// Which names of sessions are looked up.
class SessionCookieTest {
    private static final String GIVEN = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private final SessionCookie cookie = new SessionCookie("akashi");

    @Test
    void aNameWeGaveIsLookedUp() {
        assertThat(read(encoded(GIVEN))).containsExactly(GIVEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0\0\0",
                "x",
                "0f8fad5b-d9cb-469f-a165-70867728950",
                "0f8fad5b-d9cb-469f-a165-70867728950e\0",
                "' or 1=1"
            })
    void whatAStrangerMadeUpIsNot(String id) {
        assertThat(read(encoded(id))).isEmpty();
    }

    @Test
    void whatIsNotEvenWrittenAsACookieOfOursIsNot() {
        assertThat(read("A".repeat(4000))).isEmpty();
        assertThat(read("%%%")).isEmpty();
    }

    @Test
    void noScriptAndNoOtherSiteGetsAtTheCookie() {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        var response = new MockHttpServletResponse();

        cookie.writeCookieValue(new CookieSerializer.CookieValue(request, response, GIVEN));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("akashi=")
                .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/");
    }

    private List<String> read(String value) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("akashi", value));
        return cookie.readCookieValues(request);
    }

    private static String encoded(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
