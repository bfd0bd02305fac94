package jp.akashi.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.desk.Counter;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// While the counter (受付) is closed the register is read by everybody as a stranger, without a
/// session, and everything else is asked to come later.
final class AtTheCounter extends OncePerRequestFilter {
    static final int COME_BACK_SECONDS = 300;

    /// What is open to strangers, but is the beginning of an act.
    private static final List<String> ACTS =
            List.of("/login", "/signup", "/recover", "/invitations", "/ask", "/account");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Counter counter;

    AtTheCounter(Counter counter) {
        this.counter = counter;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (counter.isOpen()) {
            chain.doFilter(request, response);
        } else if (isReading(request)) {
            chain.doFilter(new Stranger(request), response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "" + COME_BACK_SECONDS);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            var page = closed();
            language(request).attachTo(request);
            page.render(null, request, response);
        }
    }

    private static Language language(HttpServletRequest request) {
        return Language.ofPath(request.getRequestURI());
    }

    private static boolean isReading(HttpServletRequest request) {
        var path = Paths.read(request);
        var plain = Paths.isWithin(path, "/en") ? path.substring("/en".length()) : path;
        boolean isForm = Stream.of(PublicPaths.READ_ONLY_FORMS).anyMatch(plain::equals);
        return isForm
                || READING.contains(request.getMethod())
                        && PublicPaths.isOpen(plain.isEmpty() ? "/" : plain)
                        && ACTS.stream().noneMatch(act -> Paths.isWithin(plain, act));
    }

    static Page closed() {
        return Refusal.page(
                HttpStatus.SERVICE_UNAVAILABLE,
                new Label("ただいま受付を停止しております", "We are closed for the moment"),
                new Label(
                        "申請、審査、ログイン、お問い合わせの受付を一時的に停止しています。いまの操作は行われていません。認定サービスの検索・閲覧は、これまでどおりご利用いただけます。おそれいりますが、しばらくしてからもう一度お試しください。",
                        "Applications, examinations, signing in and questions are not taken for the moment. Nothing was done just now. The register of certified services can be searched and read as always. Please try again in a while."));
    }

    /// The request without what would tell who asks.
    private static final class Stranger extends HttpServletRequestWrapper {
        Stranger(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isCookie(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isCookie(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static boolean isCookie(String name) {
            return HttpHeaders.COOKIE.equalsIgnoreCase(name);
        }
    }
}
