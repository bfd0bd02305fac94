package jp.akashi.web.kit;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Tells whoever comes over TLS to come so always (HSTS), in every answer, also in those that are
/// given before the framework.
final class OverTls extends Handler.Wrapper {
    OverTls(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        tell(request, response.getHeaders());
        return super.handle(request, response, callback);
    }

    static void tell(Request request, HttpFields.Mutable headers) {
        if (request.isSecure()) {
            headers.put(HttpHeader.STRICT_TRANSPORT_SECURITY, Guard.ALWAYS_OVER_TLS);
        }
    }
}
