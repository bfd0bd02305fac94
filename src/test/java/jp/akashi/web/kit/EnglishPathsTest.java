package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/// The English twin of a request, as what comes after it sees it.
class EnglishPathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/ai-0001-2204",
                "/services/%E7%89%B9%E5%80%8B-1019-2610",
                "/requirements/%E5%8C%BB%E7%99%82-1026-2112"
            })
    void aTwinIsTheJapaneseRequestAndPassesTheFirewall(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", "/en" + path);
        request.setServletPath("/en" + URLDecoder.decode(path, StandardCharsets.UTF_8));
        var chain = new MockFilterChain();

        new EnglishPaths().doFilter(request, new MockHttpServletResponse(), chain);

        var twin = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
        assertThat(twin.getRequestURI()).isEqualTo(path);
        assertThat(new StrictHttpFirewall().getFirewalledRequest(twin).getServletPath())
                .isEqualTo(URLDecoder.decode(path, StandardCharsets.UTF_8));
        assertThat(Language.of(twin)).isEqualTo(Language.EN);
    }
}
