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
import jp.akashi.kernel.Id;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.http.MultiPartFormData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes a form with files apart before anybody asks for its fields, so that one that cannot be
/// taken apart is answered with a page and not with a fault of ours. Its files lie in a folder of
/// the form, which goes with it, also when it broke off half-way.
final class ReadableForms extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ReadableForms.class);

    private final Aside aside;

    private final MultipartConfigElement limits;

    ReadableForms(Aside aside, MultipartConfigElement limits) {
        this.aside = aside;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var folder = aside.folder().resolve(Id.random());
        try {
            if (isRead(request, folder, response)) {
                chain.doFilter(request, response);
            }
        } finally {
            Aside.delete(folder);
        }
    }

    private boolean isRead(HttpServletRequest request, Path folder, HttpServletResponse response)
            throws IOException {
        try {
            Files.createDirectory(folder);
            request.setAttribute(ServletContextRequest.MULTIPART_CONFIG_ELEMENT, at(folder));
            for (var part : request.getParts()) {
                readHead(part);
            }
            return true;
        } catch (IOException | ServletException | RuntimeException odd) {
            LOG.debug("not readable", odd);
            forget(request);
            Aside.delete(folder);
            answer(status(odd), Language.ofPath(request.getRequestURI()), response);
            return false;
        }
    }

    private MultipartConfigElement at(Path folder) {
        return new MultipartConfigElement(
                folder.toAbsolutePath().toString(),
                limits.getMaxFileSize(),
                limits.getMaxRequestSize(),
                limits.getFileSizeThreshold());
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

    private static void answer(HttpStatus status, Language language, HttpServletResponse response)
            throws IOException {
        LOG.info("not readable: a form with files, {}", status);
        var page = ErrorPages.page(status);
        response.setStatus(status.value());
        response.setContentType(page.getContentType());
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Connection", "close");
        page.rendered(PageFrame.bare(page, language)).writeTo(response.getOutputStream());
    }
}
