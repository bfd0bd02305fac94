package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;

/// Questions about the paths of pages.
final class Paths {
    private Paths() {}

    /// The path of a request as the guard and the handlers read it: a sign that is written in
    /// another way (`%73` for `s`) is the same sign, and what follows a semicolon does not count.
    static String read(HttpServletRequest request) {
        return read(request.getRequestURI());
    }

    static String read(String written) {
        try {
            return PathContainer.parsePath(written).elements().stream()
                    .map(part ->
                            part instanceof PathContainer.PathSegment segment
                                    ? segment.valueToMatch()
                                    : part.value())
                    .collect(Collectors.joining());
        } catch (IllegalArgumentException _) {
            return written;
        }
    }

    static boolean isWithin(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
