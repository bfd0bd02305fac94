package jp.akashi.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;

/// A filled form as a browser sends it.
record Sent(String type, byte[] bytes) {
    private static final String BOUNDARY = "----akashi-security";

    /// A blank with what was written into it.
    sealed interface Part {
        String name();

        record Text(String name, String value) implements Part {}

        record File(String name, String fileName, byte[] bytes) implements Part {}
    }

    static Sent of(List<Part> parts) {
        return parts.stream().anyMatch(Part.File.class::isInstance) ? parted(parts) : plain(parts);
    }

    private static Sent plain(List<Part> parts) {
        var body =
                parts.stream()
                        .map(Part.Text.class::cast)
                        .map(part -> encoded(part.name()) + "=" + encoded(part.value()))
                        .collect(Collectors.joining("&"));
        return new Sent("application/x-www-form-urlencoded", body.getBytes(UTF_8));
    }

    private static Sent parted(List<Part> parts) {
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            body.writeBytes(head(part).getBytes(UTF_8));
            body.writeBytes(
                    switch (part) {
                        case Part.Text text -> text.value().getBytes(UTF_8);
                        case Part.File file -> file.bytes();
                    });
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return new Sent("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static String head(Part part) {
        var name =
                switch (part) {
                    case Part.Text text -> "name=\"" + text.name() + "\"";
                    case Part.File file ->
                            "name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream"
                                    .formatted(file.name(), file.fileName().replace("\"", "%22"));
                };
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
