package jp.akashi.web.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The paths that are open to everybody. Each new public page is listed here, and nothing else
/// opens it.
final class PublicPaths {
    /// Pages for readers, and files of their rows, in Japanese and under `/en` in English.
    static final String[] PAGES = {
        "/",
        "/services",
        "/services/**",
        "/compare",
        "/compare.*",
        "/requirements",
        "/requirements/**",
        "/items",
        "/items/**",
        "/changes",
        "/verify",
        "/verify/**",
        "/about",
        "/mark",
        "/ask",
        "/ask/**",
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
        "/statistics.*",
        "/feed.atom",
        "/feeds/**",
        "/changes.*",
        "/sitemap.xml",
        "/sitemaps/**",
        "/marks/**",
        "/assets/**",
        "/login",
        "/login/passkey",
        "/login/identity",
        "/login/identity/*",
        "/signup",
        "/signup/*",
        "/recover",
        "/recover/*",
        "/invitations/*",
        "/invitations/*/identity",
        "/error",
        "/.well-known/security.txt",
        "/robots.txt",
        "/favicon.ico"
    };

    /// Forms that are sent to be read and change nothing, so that nobody needs a session for them.
    static final String[] READ_ONLY_FORMS = {"/requirements/file", "/guide/gaps/record"};

    private static final List<PathPattern> PATTERNS = parsed(PAGES);
    private static final List<PathPattern> OTHER_PATTERNS = parsed(OTHERS);

    private PublicPaths() {}

    /// Whether readers find a page there, in both languages.
    static boolean isPage(String path) {
        return matches(PATTERNS, path);
    }

    /// Whether everybody may ask for what is there.
    static boolean isOpen(String path) {
        return isPage(path) || matches(OTHER_PATTERNS, path);
    }

    private static boolean matches(List<PathPattern> patterns, String path) {
        return parse(path)
                .filter(parsed -> patterns.stream().anyMatch(pattern -> pattern.matches(parsed)))
                .isPresent();
    }

    /// Nothing for a path that no server reads, such as one with half a sign in it.
    private static Optional<PathContainer> parse(String path) {
        try {
            return Optional.of(PathContainer.parsePath(path));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static List<PathPattern> parsed(String[] patterns) {
        return Stream.of(patterns).map(PathPatternParser.defaultInstance::parse).toList();
    }
}
