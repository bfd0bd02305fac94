package jp.akashi.web.kit;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/// Who may not see a page learns nothing about it: it is not found. A form that has grown old says
/// so instead. An address outside the actors' folders is not found either, rather than asking for a
/// sign-in that would not help.
final class NotFoundInstead implements AccessDeniedHandler, AuthenticationEntryPoint {
    private static final List<String> FOLDERS =
            List.of("/provider", "/office", "/committee", "/account", "/second-factor");

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/login");

    private static boolean isNobodysFolder(HttpServletRequest request) {
        var path = Paths.read(request);
        return FOLDERS.stream().noneMatch(folder -> Paths.isWithin(path, folder));
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException stranger)
            throws IOException, ServletException {
        if (isNobodysFolder(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            ClearedCache.tellOfEnded(request, response);
            signIn.commence(request, response, stranger);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        ClearedCache.tellOfEnded(request, response);
        response.sendError(
                denied instanceof CsrfException
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_NOT_FOUND);
    }
}
