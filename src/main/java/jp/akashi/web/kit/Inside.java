package jp.akashi.web.kit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;

/// Asks the ordinary pages within the program, as a stranger would from outside.
public final class Inside {
    private static final int LONGEST_SECONDS = 20;
    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final String OK = " 200 ";
    private static final Set<HttpHeader> OF_THE_WAY =
            EnumSet.of(
                    HttpHeader.CACHE_CONTROL,
                    HttpHeader.PRAGMA,
                    HttpHeader.EXPIRES,
                    HttpHeader.DATE,
                    HttpHeader.VARY,
                    HttpHeader.ETAG,
                    HttpHeader.CONTENT_LENGTH,
                    HttpHeader.CONTENT_ENCODING,
                    HttpHeader.TRANSFER_ENCODING,
                    HttpHeader.CONNECTION,
                    HttpHeader.SERVER);

    private final LocalConnector connector;

    /// @param name tells it from other connectors in figures about the server
    public Inside(Server server, String name) {
        this.connector = new LocalConnector(server);
        connector.setName(name);
        server.addConnector(connector);
    }

    /// What was answered.
    ///
    /// @param about its headers, without those that tell how it travelled or how long it holds
    public record Answer(List<HttpField> about, byte[] bytes) {}

    /// Whether a request was made by us.
    public boolean isOurs(Request request) {
        return request.getConnectionMetaData().getConnector() == connector;
    }

    /// The answer at a path, if there is one that can be given to everybody.
    public Optional<Answer> get(String path) throws Exception {
        var request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        var response =
                connector.getResponse(
                        ByteBuffer.wrap(request.getBytes(US_ASCII)),
                        false,
                        LONGEST_SECONDS,
                        TimeUnit.SECONDS);
        return response == null ? Optional.empty() : answer(bytes(response));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static Optional<Answer> answer(byte[] response) {
        int end = endOfHead(response);
        var head = new String(response, 0, end, ISO_8859_1).split("\r\n");
        var headers = headers(List.of(head).subList(1, head.length));
        if (!head[0].contains(OK) || headers.contains(HttpHeader.SET_COOKIE)) {
            return Optional.empty();
        }
        var body = Arrays.copyOfRange(response, end + END.length, response.length);
        return Optional.of(new Answer(about(headers), body));
    }

    private static int endOfHead(byte[] response) {
        for (int at = 0; at < response.length - END.length; at++) {
            if (Arrays.equals(response, at, at + END.length, END, 0, END.length)) {
                return at;
            }
        }
        throw new IllegalStateException("an answer without an end of its head");
    }

    private static HttpFields headers(List<String> lines) {
        var headers = HttpFields.build();
        for (var line : lines) {
            int colon = line.indexOf(':');
            headers.add(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return headers.asImmutable();
    }

    private static List<HttpField> about(HttpFields headers) {
        var about = new ArrayList<HttpField>();
        for (var field : headers) {
            boolean isOfTheWay =
                    field.getHeader() == null
                            ? field.getName().equalsIgnoreCase(RequestNumbers.HEADER)
                            : OF_THE_WAY.contains(field.getHeader());
            if (!isOfTheWay) {
                about.add(field);
            }
        }
        return List.copyOf(about);
    }
}
