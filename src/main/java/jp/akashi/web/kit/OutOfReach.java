package jp.akashi.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;

/// Tells who asks to come back when the database cannot be asked, or takes no changes, wherever
/// that shows: also while the session is looked for or kept, before and after every handler.
final class OutOfReach extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutOfReach.class);

    /// Away, out of room, called off, broken, and taking no changes (SQLSTATE).
    private static final String PASSING = "(08|53|57|58).*|25006";

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final int SOON_SECONDS = 30;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = headers(response);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException trouble) {
            if (response.isCommitted() || !isOne(trouble)) {
                throw trouble;
            }
            LOG.warn("the database could not be asked: {}", trouble.getClass().getSimpleName());
            LOG.debug("the database could not be asked", trouble);
            response.reset();
            before.forEach(response::setHeader);
            Language.ofPath(request.getRequestURI()).attachTo(request);
            render(away(request, response), request, response);
        }
    }

    /// What was said already by those around, such as the number of the request.
    private static Map<String, String> headers(HttpServletResponse response) {
        return response.getHeaderNames().stream()
                .collect(Collectors.toMap(Function.identity(), response::getHeader));
    }

    /// Also while an error is told.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /// What is answered then. Whether an act was done before the database went away nobody knows,
    /// so that whoever did it looks first.
    private static View away(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!SAFE.contains(request.getMethod())) {
            return ErrorPages.uncertain();
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + SOON_SECONDS);
        return ErrorPages.of(HttpStatus.SERVICE_UNAVAILABLE, request.getRequestURI());
    }

    private static void render(View view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        try {
            view.render(null, request, response);
        } catch (Exception broken) {
            throw new ServletException("the answer could not be written", broken);
        }
    }

    private static boolean isOne(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (isItself(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItself(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case QueryTimeoutException _ -> true;
            case SQLTransientException _ -> true;
            case TransactionSystemException cut when cut.getApplicationException() != null ->
                    isOne(cut.getApplicationException());
            case SQLException refused ->
                    refused.getSQLState() != null && refused.getSQLState().matches(PASSING);
            default -> false;
        };
    }
}
