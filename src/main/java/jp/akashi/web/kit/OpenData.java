package jp.akashi.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Everything the register publishes for machines, told by its address: below `/api`, or with the
/// name of a format at its end. Programs and pages of every origin may read it, and nobody can do
/// anything else with it.
public final class OpenData extends OncePerRequestFilter {
    private static final Set<String> FORMATS =
            Set.of(
                    "json", "jsonld", "jsonl", "csv", "xlsx", "atom", "xml", "zip", "gz", "sha256",
                    "yaml", "svg", "png", "pdf");
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String SHOWN = "ETag, Link, Content-Disposition, Content-Location";

    /// Whether what is at a path is data, and its troubles are told as such.
    public static boolean isAt(String path) {
        return Paths.isWithin(path, "/api")
                || FORMATS.contains(format(path))
                        && !Paths.isWithin(path, "/assets")
                        && PublicPaths.isOpen(readable(withoutLanguage(path)));
    }

    /// The path with each sign that belongs to nothing taken as itself.
    private static String readable(String path) {
        return path.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static String format(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String withoutLanguage(String path) {
        return Paths.isWithin(path, "/en") ? path.substring("/en".length()) : path;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isAt(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", SHOWN);
        switch (request.getMethod()) {
            case "GET", "HEAD" -> chain.doFilter(request, response);
            case "OPTIONS" -> tellMethods(response);
            default -> {
                response.setHeader("Allow", METHODS);
                Problem.of(Problem.Kind.METHOD_NOT_ALLOWED).render(Map.of(), request, response);
            }
        }
    }

    private static void tellMethods(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since");
        response.setHeader("Access-Control-Max-Age", "86400");
    }
}
