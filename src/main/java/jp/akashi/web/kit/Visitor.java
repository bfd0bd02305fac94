package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Who is signed in, as the header shows it: a person and the organisation the person acts for.
/// Whoever signs people in puts one into the request.
public record Visitor(String name, String organisation) {
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(Visitor.class.getName(), this);
    }

    static @Nullable Visitor of(HttpServletRequest request) {
        if (request.getAttribute(Visitor.class.getName()) instanceof Visitor visitor) {
            return visitor;
        }
        var principal = request.getUserPrincipal();
        return principal == null ? null : new Visitor(principal.getName(), "");
    }
}
