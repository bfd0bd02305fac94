package jp.akashi.web.kit;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The address under which the public reaches the platform: as configured (`akashi.address`), else
/// the port on this machine. Never what a request claims.
@Component
public final class PublicAddress {
    private static final String KEY = PublicAddress.class.getName();

    private final Environment settings;

    PublicAddress(Environment settings) {
        this.settings = settings;
    }

    /// The whole address of one of our paths.
    public String of(String path) {
        var configured = settings.getProperty("akashi.address", "").strip();
        return (configured.isEmpty() ? local() : configured.replaceFirst("/+$", "")) + path;
    }

    private String local() {
        var port = settings.getProperty("local.server.port", "");
        return port.isEmpty() ? "http://localhost" : "http://localhost:" + port;
    }

    void attachTo(ServletContext context) {
        Supplier<String> start = () -> of("");
        context.setAttribute(KEY, start);
    }

    /// The whole address of one of our paths, for a page.
    public static String of(HttpServletRequest request, String path) {
        return request.getServletContext().getAttribute(KEY) instanceof Supplier<?> start
                ? start.get() + path
                : "http://localhost" + path;
    }
}
