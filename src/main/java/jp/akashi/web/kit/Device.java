package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/// A device somebody is signed in at (ログイン中の端末), as far as it tells: its browser and where in the
/// network it was. Kept in the session and gone with it.
///
/// @param address of the network, for its owner to recognise
/// @param since when, in seconds of the epoch
record Device(String browser, String address, long since) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "akashi.device";

    /// Names that stand in what a browser says of itself, the telling ones first, and what they
    /// mean.
    private record Name(String part, String meaning) {}

    private static Stream<Name> browsers() {
        return Stream.of(
                new Name("Edg", "Edge"),
                new Name("Firefox", "Firefox"),
                new Name("FxiOS", "Firefox"),
                new Name("Chrome", "Chrome"),
                new Name("CriOS", "Chrome"),
                new Name("Safari", "Safari"));
    }

    private static Stream<Name> systems() {
        return Stream.of(
                new Name("iPhone", "iPhone"),
                new Name("iPad", "iPad"),
                new Name("Android", "Android"),
                new Name("Windows", "Windows"),
                new Name("Mac OS", "Mac"),
                new Name("CrOS", "Chromebook"),
                new Name("Linux", "Linux"));
    }

    /// Keeps the device in the session of whoever is let in.
    static void keep(HttpServletRequest request, long since) {
        var said = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        var device =
                new Device(
                        named(browsers(), said, "不明なブラウザー")
                                + "("
                                + named(systems(), said, "不明な機器")
                                + ")",
                        request.getRemoteAddr(),
                        since);
        request.getSession().setAttribute(KEY, device);
    }

    static String key() {
        return KEY;
    }

    private static String named(Stream<Name> names, String said, String otherwise) {
        return names.filter(name -> said.contains(name.part()))
                .map(Name::meaning)
                .findFirst()
                .orElse(otherwise);
    }
}
