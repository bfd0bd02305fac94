package jp.akashi.web.kit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The paths that are open to everybody. Each new public page is listed here, and nothing else
/// opens it.
final class PublicPaths {
    /// Pages for readers, in Japanese and under `/en` in English.
    static final String[] PAGES = {
        "/",
        "/services",
        "/services/**",
        "/compare",
        "/requirements",
        "/requirements/**",
        "/items",
        "/items/**",
        "/changes",
        "/verify",
        "/verify/**",
        "/about",
        "/schemes/**",
        "/guide",
        "/guide/**",
        "/guidelines",
        "/faq",
        "/statistics",
        "/data"
    };

    /// What else is open: files, data, the way in.
    static final String[] OTHERS = {
        "/api/**",
        "/openapi.json",
        "/data/**",
        "/compare.*",
        "/statistics.*",
        "/feed.atom",
        "/feeds/**",
        "/sitemap.xml",
        "/sitemaps/**",
        "/marks/**",
        "/assets/**",
        "/login",
        "/signup",
        "/invitations/*",
        "/actuator/health",
        "/error",
        "/robots.txt",
        "/favicon.ico"
    };

    private static final List<PathPattern> PATTERNS =
            Stream.of(PAGES).map(PathPatternParser.defaultInstance::parse).toList();

    private PublicPaths() {}

    /// Whether readers find a page there, in both languages.
    static boolean isPage(String path) {
        var parsed = PathContainer.parsePath(path);
        return PATTERNS.stream().anyMatch(page -> page.matches(parsed));
    }
}
