package jp.akashi.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The addresses of style sheets, scripts and pictures. Each carries a digest of the content, so
/// that browsers may keep it for a year and still see a new one at once.
public final class Assets {
    static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private static final ConcurrentMap<String, String> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    /// The address of a file below `static/assets/`, or of a script of htmx as `htmx/<file>`.
    public static String href(String file) {
        return KNOWN.computeIfAbsent(
                file, name -> "/assets/" + name + "?v=" + digest(resource(name)));
    }

    private static String resource(String file) {
        return file.startsWith("htmx/")
                ? HTMX + file.substring("htmx/".length())
                : "static/assets/" + file;
    }

    private static String digest(String resource) {
        try (var content = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalArgumentException("no such asset: " + resource);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
