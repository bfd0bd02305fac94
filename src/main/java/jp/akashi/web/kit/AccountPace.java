package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.akashi.party.Pace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Holds up an account that sends or fetches so many files that others would have to wait, wherever
/// it comes from. Counted in the database for all nodes together, and so only what is dear anyway:
/// pages, and the pictures of pages that one leafs through, cost no further question.
final class AccountPace implements HandlerInterceptor {
    private final Persons persons;
    private final Pace pace;

    AccountPace(Persons persons, Pace pace) {
        this.persons = persons;
        this.pace = pace;
    }

    /// There were too many.
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        TooMuch(Duration wait) {
            super("an account is held up");
            this.wait = wait;
        }

        Duration waiting() {
            return wait;
        }
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isUpload(request) || isFile(request, handler)) {
            persons.find(request)
                    .flatMap(person -> pace.take(Pace.Door.ACCOUNT, person.id().value()))
                    .ifPresent(wait -> {
                        throw new TooMuch(wait);
                    });
        }
        return true;
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static boolean isFile(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod method
                && isFile(method.getMethod().getReturnType())
                && !request.getRequestURI().contains("/pages/");
    }

    /// Some answer with a file or, where there is none, with a page.
    private static boolean isFile(Class<?> answer) {
        return answer == ResponseEntity.class || answer == Object.class;
    }
}
