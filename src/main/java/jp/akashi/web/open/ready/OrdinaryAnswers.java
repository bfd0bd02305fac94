package jp.akashi.web.open.ready;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;

/// The answers of the ordinary pages to a stranger, asked for within the program.
final class OrdinaryAnswers {
    private static final int LONGEST_SECONDS = 20;
    private static final String END = "\r\n\r\n";
    private static final String OK = " 200 ";

    private final LocalConnector inside;

    OrdinaryAnswers(Server server) {
        this.inside = new LocalConnector(server);
        server.addConnector(inside);
    }

    /// Whether a request was made by us.
    boolean isOurs(Request request) {
        return request.getConnectionMetaData().getConnector() == inside;
    }

    /// The answer to a path, if it is one that can be given to everybody.
    ///
    /// @param until the day on which it has to be made anew, as a count since 1970
    Optional<Ready> find(String path, long until) throws Exception {
        var request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        var response =
                inside.getResponse(
                        ByteBuffer.wrap(request.getBytes(US_ASCII)),
                        false,
                        LONGEST_SECONDS,
                        TimeUnit.SECONDS);
        return response == null ? Optional.empty() : ready(Ready.bytes(response), until);
    }

    private static Optional<Ready> ready(byte[] response, long until) {
        int end = endOfHead(response);
        var head = new String(response, 0, end, ISO_8859_1).split("\r\n");
        var headers = headers(List.of(head).subList(1, head.length));
        if (!head[0].contains(OK) || headers.contains(HttpHeader.SET_COOKIE)) {
            return Optional.empty();
        }
        var body = Arrays.copyOfRange(response, end + END.length(), response.length);
        return Optional.of(Ready.of(until, list(headers), body));
    }

    private static int endOfHead(byte[] response) {
        int end = new String(response, ISO_8859_1).indexOf(END);
        if (end < 0) {
            throw new IllegalStateException("an answer without an end of its head");
        }
        return end;
    }

    private static HttpFields headers(List<String> lines) {
        var headers = HttpFields.build();
        for (var line : lines) {
            int colon = line.indexOf(':');
            headers.add(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return headers.asImmutable();
    }

    private static List<HttpField> list(HttpFields headers) {
        var list = new ArrayList<HttpField>();
        headers.forEach(list::add);
        return list;
    }
}
