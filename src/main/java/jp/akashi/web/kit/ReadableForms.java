package jp.akashi.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.MultiPartFormData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes a form with files apart before anybody asks for its fields, so that one that cannot be
/// taken apart is answered with a page and not with a fault of ours. Its files lie in a folder of
/// the form, which goes with it, also when it broke off half-way. Of strangers no more is taken
/// than the public forms need, with files or without, and nothing of it reaches the disk.
final class ReadableForms extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ReadableForms.class);

    private final Aside aside;
    private final MultipartConfigElement ofStrangers;
    private final MultipartConfigElement ofKnown;
    private final FormRoom room;
    private final Function<HttpServletRequest, Optional<PersonId>> whose;

    /// @param whose of whom a request comes, if it is of somebody who is signed in
    ReadableForms(
            Aside aside, Limits limits, Function<HttpServletRequest, Optional<PersonId>> whose) {
        this.aside = aside;
        this.ofStrangers = limits.ofStrangers();
        this.ofKnown = limits.ofKnown();
        this.room = new FormRoom(aside.folder(), limits.leastFree());
        this.whose = whose;
    }

    /// How much may be sent in a form, and from how much on a file lies on the disk.
    ///
    /// @param leastFree how many bytes stay free there
    record Limits(
            MultipartConfigElement ofStrangers, MultipartConfigElement ofKnown, long leastFree) {
        private static final long MB = 1 << 20;

        /// Fifty megabytes a file and ten such files for who is signed in.
        static Limits beside(MultipartConfigElement ofStrangers, long leastMegabytes) {
            return new Limits(
                    ofStrangers,
                    new MultipartConfigElement("", 50 * MB, 500 * MB, 0),
                    leastMegabytes * MB);
        }
    }

    /// Those without files are looked at where they are large, or do not tell how large.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        long told = request.getContentLengthLong();
        return !hasFiles(request)
                && told <= ofStrangers.getMaxRequestSize()
                && (told >= 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null);
    }

    private static boolean hasFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = whose.apply(request);
        if (hasFiles(request)) {
            withFiles(person, request, response, chain);
        } else if (person.isPresent()) {
            chain.doFilter(request, response);
        } else {
            boolean told = request.getContentLengthLong() >= 0;
            var refused = told ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.LENGTH_REQUIRED;
            answer(refused, false, request, response);
        }
    }

    private void withFiles(
            Optional<PersonId> person,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        Optional<HttpStatus> trouble;
        try (var place = place(person, request.getContentLengthLong())) {
            trouble = place.trouble().or(() -> take(request, place.limits()));
            if (trouble.isEmpty()) {
                chain.doFilter(request, response);
                return;
            }
        }
        answer(trouble.get(), person.isPresent(), request, response);
    }

    /// Where a form is read, or why it is not; gone when it is closed.
    private record Place(Optional<HttpStatus> trouble, MultipartConfigElement limits, End end)
            implements AutoCloseable {
        Place(HttpStatus trouble, MultipartConfigElement limits) {
            this(Optional.of(trouble), limits, () -> {});
        }

        @Override
        public void close() throws IOException {
            end.come();
        }
    }

    /// What is done when a form has been dealt with.
    @FunctionalInterface
    private interface End {
        void come() throws IOException;
    }

    /// @param told how many bytes are to come; less than nothing where that was not told
    private Place place(Optional<PersonId> person, long told) {
        var limits = person.isPresent() ? ofKnown : ofStrangers;
        if (told > limits.getMaxRequestSize()) {
            return new Place(HttpStatus.CONTENT_TOO_LARGE, limits);
        }
        return person.map(known -> ofKnown(known, told))
                .orElseGet(() -> new Place(Optional.empty(), limits, () -> {}));
    }

    private Place ofKnown(PersonId person, long told) {
        long bytes = told < 0 ? ofKnown.getMaxRequestSize() : told;
        var folder = aside.folder().resolve(Id.random());
        try {
            var held = room.enter(person, bytes);
            if (held.isPresent()) {
                return new Place(held.get(), ofKnown);
            }
        } catch (IOException broken) {
            return new Place(status(broken), ofKnown);
        }
        End end =
                () -> {
                    room.leave(person, bytes);
                    Aside.delete(folder);
                };
        try {
            Files.createDirectory(folder);
            return new Place(Optional.empty(), at(folder), end);
        } catch (IOException broken) {
            return new Place(Optional.of(status(broken)), ofKnown, end);
        }
    }

    /// Takes a form apart.
    ///
    /// @return what to answer when that cannot be done
    private static Optional<HttpStatus> take(
            HttpServletRequest request, MultipartConfigElement limits) {
        try {
            request.setAttribute(ServletContextRequest.MULTIPART_CONFIG_ELEMENT, limits);
            for (var part : request.getParts()) {
                readHead(part);
            }
            return Optional.empty();
        } catch (IOException | ServletException | RuntimeException odd) {
            LOG.debug("not readable", odd);
            forget(request);
            return Optional.of(status(odd));
        }
    }

    private MultipartConfigElement at(Path folder) {
        return new MultipartConfigElement(
                folder.toAbsolutePath().toString(),
                ofKnown.getMaxFileSize(),
                ofKnown.getMaxRequestSize(),
                ofKnown.getFileSizeThreshold());
    }

    /// The head of a part as the handlers will read it.
    private static void readHead(Part part) {
        var head = part.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (head == null) {
            throw new IllegalArgumentException("a part without a name");
        }
        ContentDisposition.parse(head);
    }

    private static HttpStatus status(Throwable odd) {
        for (Throwable cause = odd; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).startsWith("max ")) {
                return HttpStatus.CONTENT_TOO_LARGE;
            }
            if (cause instanceof TimeoutException
                    || cause instanceof HttpException told
                            && told.getCode() == HttpStatus.REQUEST_TIMEOUT.value()) {
                return HttpStatus.REQUEST_TIMEOUT;
            }
            if (Troubles.isNoRoom(cause)) {
                LOG.error("the disk is full: {}", cause.getMessage());
                return HttpStatus.INSUFFICIENT_STORAGE;
            }
        }
        return HttpStatus.BAD_REQUEST;
    }

    /// Jetty tidies up what came of a form when the answer is out; of a broken one nothing came.
    private static void forget(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .removeAttribute(MultiPartFormData.class.getName());
    }

    private static Page page(HttpStatus status, boolean known) {
        return switch (status) {
            case TOO_MANY_REQUESTS -> ErrorPages.severalAtOnce();
            case CONTENT_TOO_LARGE ->
                    known ? ErrorPages.page(status) : ErrorPages.tooLargeForAStranger();
            default -> ErrorPages.page(status);
        };
    }

    private static void answer(
            HttpStatus status,
            boolean known,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        LOG.info("not readable: a form, {}", status);
        var language = Language.ofPath(request.getRequestURI());
        var page = page(status, known);
        response.setStatus(status.value());
        response.setContentType(page.getContentType());
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Connection", "close");
        page.rendered(PageFrame.bare(page, language)).writeTo(response.getOutputStream());
    }
}
