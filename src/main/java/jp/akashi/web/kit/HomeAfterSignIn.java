package jp.akashi.web.kit;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.akashi.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// After signing in: back to the page that was asked for, else to the desk of one's role.
final class HomeAfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {
    /// Who stands half-way goes on to the second factor; the page that was asked for waits.
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication entered)
            throws ServletException, IOException {
        if (entered.getPrincipal() instanceof HalfWay) {
            response.sendRedirect("/second-factor");
        } else {
            if (entered.getPrincipal() instanceof SignedIn signedIn) {
                Device.keep(request, signedIn.since());
            }
            super.onAuthenticationSuccess(request, response, entered);
        }
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication == null) {
            return "/";
        }
        return authentication.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()).replace("ROLE_", ""))
                .map(Role::valueOf)
                .findFirst()
                .map(role -> Actor.of(role).home())
                .orElse("/");
    }
}
