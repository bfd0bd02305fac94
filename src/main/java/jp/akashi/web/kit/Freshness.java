package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

/// Tells whether the asker has the very bytes already, by a fingerprint (ETag). It is a weak one,
/// as the same bytes travel packed and unpacked.
final class Freshness {
    private Freshness() {}

    /// Names the bytes in the answer; when the asker knows them, the answer is complete with that.
    static boolean isKnown(byte[] bytes, HttpServletRequest request, HttpServletResponse response) {
        return new ServletWebRequest(request, response).checkNotModified(tag(bytes));
    }

    static String tag(byte[] bytes) {
        return "W/\"" + Fingerprint.of(bytes) + "\"";
    }
}
