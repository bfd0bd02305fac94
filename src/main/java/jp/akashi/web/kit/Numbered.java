package jp.akashi.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets every line of the log that is written while a request is answered carry its number.
final class Numbered extends OncePerRequestFilter {
    private static final String NAME = "request";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = RequestNumbers.find(request);
        if (number == null) {
            chain.doFilter(request, response);
            return;
        }
        try (var _ = MDC.putCloseable(NAME, number)) {
            chain.doFilter(request, response);
        }
    }

    /// Also while an error is told.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
