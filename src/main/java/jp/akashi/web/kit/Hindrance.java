package jp.akashi.web.kit;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Why somebody was not let in, as the page of signing in tells it.
///
/// @param minutes how long to wait; nothing when one may try again at once
/// @param ofPlace whether too many came from the same place of the network
public record Hindrance(long minutes, boolean ofPlace) {
    private static final String KEY = Hindrance.class.getName();

    /// One may try again at once.
    public static final Hindrance NONE = new Hindrance(0, false);

    /// Somebody waits so long.
    public static Hindrance of(Duration wait, boolean ofPlace) {
        return new Hindrance(Math.max(1, wait.plusSeconds(59).toMinutes()), ofPlace);
    }

    /// What stood in the way of the request before it was led here.
    public static Hindrance of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Hindrance found ? found : NONE;
    }

    /// Leads whoever was not let in back to the page of signing in.
    static final class Told implements AuthenticationFailureHandler {
        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request,
                HttpServletResponse response,
                AuthenticationException failure)
                throws IOException, ServletException {
            if (failure instanceof HeldUp held) {
                request.setAttribute(KEY, of(held.waiting(), held.ofPlace()));
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, "" + held.waiting().plusSeconds(1).toSeconds());
            }
            request.getRequestDispatcher("/login/again").forward(request, response);
        }
    }
}
