package jp.akashi.security;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// What the program answered.
///
/// @param path what was asked for
/// @param heads all heads, a line each
record Answer(String path, int status, String type, String location, String heads, byte[] bytes) {
    static Answer of(String path, HttpResponse<byte[]> response) {
        var headers = response.headers();
        return new Answer(
                path,
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("Location").orElse(""),
                heads(headers),
                response.body());
    }

    private static String heads(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .map(head -> head.getKey() + ": " + String.join(", ", head.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    boolean isPage() {
        return type.startsWith("text/html");
    }

    Document page() {
        return Jsoup.parse(text(), "http://here" + path);
    }

    List<FormElement> forms() {
        return isPage() ? page().forms() : List.of();
    }

    /// What was asked for and how it was answered, for whoever reads of a failure.
    @Override
    public String toString() {
        return path + " -> " + status + " " + location;
    }
}
