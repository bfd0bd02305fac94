package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// Sends the reader on to another page of the platform.
public record Redirect(String path, HttpStatus status) implements View {
    public Redirect {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path of ours: " + path);
        }
    }

    /// After something was done (POST): see the result there.
    public static Redirect to(String path) {
        return new Redirect(path, HttpStatus.SEE_OTHER);
    }

    /// The thing has one lasting address, and it is that one.
    public static Redirect forEver(String path) {
        return new Redirect(path, HttpStatus.PERMANENT_REDIRECT);
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.LOCATION, Language.of(request).href(path));
    }
}
