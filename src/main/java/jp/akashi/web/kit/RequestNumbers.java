package jp.akashi.web.kit;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Gives every request a number (お問い合わせ番号): on the answer as `X-Request-Id`, on pages that say that
/// something broke, and in the log, so that who saw one can be helped. One of our proxies may have
/// given it already.
final class RequestNumbers extends Handler.Wrapper {
    static final String HEADER = "X-Request-Id";

    private static final String KEY = RequestNumbers.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    RequestNumbers(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().put(HEADER, take(request));
        return super.handle(request, response, callback);
    }

    /// The number of a request, which has one from now on. What others may have sent has been taken
    /// away before (`BehindProxies`).
    static String take(Request request) {
        if (request.getAttribute(KEY) instanceof String known) {
            return known;
        }
        var sent = request.getHeaders().get(HEADER);
        var number = sent != null && FORM.matcher(sent).matches() ? sent : made();
        request.setAttribute(KEY, number);
        return number;
    }

    /// The number of a request, if it has one.
    static @Nullable String find(ServletRequest request) {
        return request.getAttribute(KEY) instanceof String known ? known : null;
    }

    /// Told apart by chance; nobody can tell the number of somebody else's request.
    private static String made() {
        return Long.toHexString(RANDOM.nextLong() | Long.MIN_VALUE);
    }
}
