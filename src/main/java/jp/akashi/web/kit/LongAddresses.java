package jp.akashi.web.kit;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Refuses addresses that are longer than any page or form of the platform makes, before anything
/// reads them.
final class LongAddresses extends Handler.Wrapper {
    /// The characters of the longest address that is answered.
    static final int LONGEST = 8000;

    LongAddresses(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var address = request.getHttpURI().getPathQuery();
        if (address != null && address.length() > LONGEST) {
            Response.writeError(request, response, callback, HttpStatus.URI_TOO_LONG_414);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
