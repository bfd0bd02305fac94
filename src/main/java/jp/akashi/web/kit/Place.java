package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/// Where a page stands: its path and query without the language, the language, and the address the
/// whole platform has in public.
public record Place(String path, String query, Language language, String address) {
    static final Place NOWHERE = new Place("/error", "", Language.JA, "");

    /// Longer queries are typed by nobody and are not repeated in links.
    private static final int LONGEST_QUERY = 2000;

    static Place of(HttpServletRequest request) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        return new Place(
                request.getRequestURI(),
                query.length() > LONGEST_QUERY ? "" : query,
                Language.of(request),
                PublicAddress.of(request, ""));
    }

    /// The same page in a language, by path and query.
    public String in(Language other) {
        return other.href(path) + (query.isEmpty() ? "" : "?" + query);
    }
}
