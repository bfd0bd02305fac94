package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Has the browser forget what it kept of pages and pictures when a sign-in is over, so that
/// whoever sits down next does not find it there.
final class ClearedCache {
    static final String HEADER = "Clear-Site-Data";
    private static final String CACHE = "\"cache\"";

    private ClearedCache() {}

    static void tell(HttpServletResponse response) {
        response.setHeader(HEADER, CACHE);
    }

    /// When the session that a request names is not there any more: it was ended elsewhere, or ran
    /// out.
    static void tellOfEnded(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            tell(response);
        }
    }
}
