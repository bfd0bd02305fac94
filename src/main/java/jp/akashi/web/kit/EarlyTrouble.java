package jp.akashi.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/// The page for requests so broken that they never reach a handler, such as an address no server
/// reads. Tomcat makes it by name.
public final class EarlyTrouble extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable trouble) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            write(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Response response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", "ja");
        var writer = response.getReporter();
        if (writer != null) {
            var page = ErrorPages.page(status(response));
            writer.write(
                    new String(
                            page.rendered(PageFrame.bare(page)).toByteArray(),
                            StandardCharsets.UTF_8));
            response.finishResponse();
        }
    }

    private static HttpStatus status(Response response) {
        var known = HttpStatus.resolve(response.getStatus());
        return known == null ? HttpStatus.BAD_REQUEST : known;
    }
}
