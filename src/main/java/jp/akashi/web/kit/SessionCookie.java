package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// The cookie that names a session. What a stranger sends in it reaches the table of sessions only
/// when it looks like a name we gave.
public final class SessionCookie extends DefaultCookieSerializer {
    private static final Pattern GIVEN =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public SessionCookie(String name) {
        setCookieName(name);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(id -> GIVEN.matcher(id).matches())
                .toList();
    }
}
