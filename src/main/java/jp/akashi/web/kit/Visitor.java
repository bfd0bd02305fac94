package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Who is signed in, as the header shows it: a person, the organisation the person acts for, and
/// whose desk it is that the person works at.
///
/// @param watching whether the person may change nothing there (閲覧のみ)
public record Visitor(String name, String organisation, Actor desk, boolean watching) {
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(Visitor.class.getName(), this);
    }

    static @Nullable Visitor of(HttpServletRequest request) {
        return request.getAttribute(Visitor.class.getName()) instanceof Visitor visitor
                ? visitor
                : null;
    }
}
