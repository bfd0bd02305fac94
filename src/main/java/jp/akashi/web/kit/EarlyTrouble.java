package jp.akashi.web.kit;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The page for requests so broken that they never reach a handler, such as an address no server
/// reads.
public final class EarlyTrouble extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        if (isData(request)) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.write(true, ByteBuffer.wrap(Problem.of(status(code)).json("")), callback);
            return;
        }
        var page = ErrorPages.page(status(code));
        var bytes = page.rendered(PageFrame.bare(page)).toByteArray();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, page.getContentType());
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, "ja");
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    /// By the path, or by as much of the address as could be read.
    private static boolean isData(Request request) {
        var address = request.getHttpURI();
        if (address == null) {
            return false;
        }
        var path = address.getPath();
        return OpenData.isAt(path != null ? path : address.toString().replaceFirst("[?#].*", ""));
    }

    private static HttpStatus status(int code) {
        var known = HttpStatus.resolve(code);
        return known == null ? HttpStatus.BAD_REQUEST : known;
    }
}
