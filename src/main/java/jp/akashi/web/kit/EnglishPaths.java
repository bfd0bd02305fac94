package jp.akashi.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/// Every public page has a twin in English under `/en`: the same handler under the same path, told
/// to speak English. What is no page of the public has none.
public final class EnglishPaths extends OncePerRequestFilter {
    private static final String EN = "/en";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!Paths.isWithin(path, EN)) {
            chain.doFilter(request, response);
            return;
        }
        Language.EN.attachTo(request);
        var twin = path.length() == EN.length() ? "/" : path.substring(EN.length());
        if (PublicPaths.isPage(twin)) {
            chain.doFilter(new Twin(request, twin), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /// The request as it would be in Japanese.
    private static final class Twin extends HttpServletRequestWrapper {
        private final String path;

        Twin(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return UriUtils.decode(path, StandardCharsets.UTF_8);
        }
    }
}
