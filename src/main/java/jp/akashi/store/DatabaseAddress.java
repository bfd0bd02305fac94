package jp.akashi.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import jp.akashi.store.embedded.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;

/// Reads `AKASHI_DATABASE_URL`: `jdbc:postgresql://host/name?…` or
/// `postgresql://user:password@host/name?…`.
final class DatabaseAddress {
    private static final String JDBC = "jdbc:";

    private DatabaseAddress() {}

    /// @param user stands in for a user the URL does not name; the password likewise
    /// @throws DatabaseUnavailable when it is no address of a PostgreSQL, or nobody to log in as is
    ///   named
    static Login parse(String url, @Nullable String user, @Nullable String password) {
        var uri = uri(url);
        var known = new HashMap<String, String>();
        var others = new ArrayList<String>();
        if (uri.getRawUserInfo() != null) {
            var parts = uri.getRawUserInfo().split(":", 2);
            known.put("user", decoded(parts[0]));
            if (parts.length > 1) {
                known.put("password", decoded(parts[1]));
            }
        }
        if (uri.getRawQuery() != null) {
            for (var parameter : uri.getRawQuery().split("&", -1)) {
                var pair = parameter.split("=", 2);
                if (pair[0].equals("user") || pair[0].equals("password")) {
                    known.put(pair[0], decoded(pair.length > 1 ? pair[1] : ""));
                } else {
                    others.add(parameter);
                }
            }
        }
        return new Login(
                JDBC
                        + "postgresql://"
                        + hosts(uri)
                        + uri.getRawPath()
                        + (others.isEmpty() ? "" : "?" + String.join("&", others)),
                required(known.get("user"), user, "USER"),
                required(known.get("password"), password, "PASSWORD"));
    }

    private static URI uri(String url) {
        try {
            var uri = URI.create(url.startsWith(JDBC) ? url.substring(JDBC.length()) : url);
            var scheme = String.valueOf(uri.getScheme());
            if (scheme.matches("postgres(ql)?")
                    && uri.getRawAuthority() != null
                    && uri.getRawPath().length() > 1) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // said below, without the URL: it may hold a password
        }
        throw new DatabaseUnavailable(
                "AKASHI_DATABASE_URL is not the address of a PostgreSQL database; it looks like jdbc:postgresql://host:5432/name.");
    }

    /// The authority without the user; a list of hosts is left as it is.
    private static String hosts(URI uri) {
        return uri.getRawAuthority().substring(uri.getRawAuthority().lastIndexOf('@') + 1);
    }

    private static String required(
            @Nullable String inUrl, @Nullable String beside, String variable) {
        var value = inUrl != null ? inUrl : beside;
        if (value == null || value.isEmpty()) {
            throw new DatabaseUnavailable(
                    "AKASHI_DATABASE_URL names no %1$s; put it into the URL or set AKASHI_DATABASE_%2$s."
                            .formatted(variable.toLowerCase(Locale.ROOT), variable));
        }
        return value;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
