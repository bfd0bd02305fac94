package jp.akashi.web.kit;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The answer to requests so broken that they never reach a handler, such as an address no server
/// reads: a page, or a problem where data were asked for.
public final class EarlyTrouble extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        var path = AddressKept.path(request);
        var number = RequestNumbers.take(request);
        response.getHeaders().put(RequestNumbers.HEADER, number);
        precautions(request, response.getHeaders());
        if (OpenData.isAt(path)) {
            problem(Problem.of(status(code)), response, callback);
        } else {
            page(
                    ErrorPages.page(status(code)).with(Refusal.NUMBER, number),
                    Language.ofPath(path),
                    response,
                    callback);
        }
    }

    /// What the guard would have every answer say.
    private static void precautions(Request request, HttpFields.Mutable headers) {
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put("Content-Security-Policy", Guard.CONTENT_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        OverTls.tell(request, headers);
    }

    private static void problem(Problem problem, Response response, Callback callback) {
        response.setStatus(problem.kind().status().value());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, "ja, en");
        response.getHeaders().put("Access-Control-Allow-Origin", "*");
        response.write(true, ByteBuffer.wrap(problem.json("")), callback);
    }

    private static void page(Page page, Language language, Response response, Callback callback) {
        var bytes = page.rendered(PageFrame.bare(page, language)).toByteArray();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, page.getContentType());
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.tag());
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    private static HttpStatus status(int code) {
        var known = HttpStatus.resolve(code);
        return known == null ? HttpStatus.BAD_REQUEST : known;
    }
}
