package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The address under which the public reaches a page: as configured (`akashi.address`), or as this
/// request came.
public final class PublicAddress {
    static final String CONFIGURED = PublicAddress.class.getName();

    private PublicAddress() {}

    /// The whole address of one of our paths.
    public static String of(HttpServletRequest request, String path) {
        return request.getServletContext().getAttribute(CONFIGURED) instanceof String start
                        && !start.isBlank()
                ? start.replaceFirst("/+$", "") + path
                : ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
    }
}
