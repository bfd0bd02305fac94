package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/// Where a page stands: its path and query without the language, the language, and the address the
/// whole platform has in public.
public record Place(String path, String query, Language language, String address) {
    static Place nowhere(Language language) {
        return new Place("/error", "", language, "");
    }

    static Place of(HttpServletRequest request) {
        return new Place(
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Language.of(request),
                PublicAddress.of(request, ""));
    }

    /// The same page in a language, by path and query.
    public String in(Language other) {
        return other.href(path) + (query.isEmpty() ? "" : "?" + query);
    }
}
