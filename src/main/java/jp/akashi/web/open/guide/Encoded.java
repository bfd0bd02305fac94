package jp.akashi.web.open.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A value of a parameter in an address.
final class Encoded {
    private Encoded() {}

    static String of(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%2F", "/")
                .replace("%3A", ":")
                .replace("+", "%20");
    }
}
