package jp.akashi.cli.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a browser sends of a form: its bytes and their type.
public record Body(String type, byte[] bytes) {
    /// A blank with its value, or with a file in place of one.
    public sealed interface Entry {
        String name();

        record Text(String name, String value) implements Entry {}

        record File(String name, Upload file) implements Entry {}
    }

    static String query(List<Entry> entries) {
        return entries.stream()
                .map(entry -> encoded(entry.name()) + "=" + encoded(value(entry)))
                .collect(Collectors.joining("&"));
    }

    public static Body plain(List<Entry> entries) {
        return new Body("application/x-www-form-urlencoded", query(entries).getBytes(UTF_8));
    }

    public static Body parted(List<Entry> entries) {
        var boundary = "akashi-" + UUID.randomUUID();
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            bytes.writeBytes(("--" + boundary + "\r\n" + head(entry)).getBytes(UTF_8));
            bytes.writeBytes(
                    switch (entry) {
                        case Entry.Text(_, var value) -> value.getBytes(UTF_8);
                        case Entry.File(_, var file) -> file.bytes();
                    });
            bytes.writeBytes("\r\n".getBytes(UTF_8));
        }
        bytes.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return new Body("multipart/form-data; boundary=" + boundary, bytes.toByteArray());
    }

    private static String head(Entry entry) {
        var head = "Content-Disposition: form-data; name=\"" + entry.name() + "\"";
        return switch (entry) {
            case Entry.Text _ -> head + "\r\n\r\n";
            case Entry.File(_, var file) ->
                    head
                            + "; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                                    .formatted(file.name(), file.type());
        };
    }

    private static String value(Entry entry) {
        return switch (entry) {
            case Entry.Text(_, var value) -> value;
            case Entry.File(_, var file) -> file.name();
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
