package jp.akashi.web.kit;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// Believes what a request says about whom it was forwarded for only when one of our proxies
/// (`akashi.proxies`) sends it, and of that only the last name that is not itself a proxy: what
/// stands before it the reader may have written. What proxies do not write by themselves, such as
/// `Forwarded`, is the reader's, whoever sends it.
final class BehindProxies implements HttpConfiguration.Customizer {
    private static final String FOR = HttpHeader.X_FORWARDED_FOR.asString();

    private static final List<String> BELIEVED =
            List.of(
                    FOR,
                    HttpHeader.X_FORWARDED_HOST.asString(),
                    HttpHeader.X_FORWARDED_PORT.asString(),
                    HttpHeader.X_FORWARDED_PROTO.asString(),
                    RequestNumbers.HEADER);

    /// What else the server would take for the word of a proxy begins so.
    private static final List<String> SAID =
            List.of("Forwarded", "X-Forwarded", "X-Proxied", "Proxy-", RequestNumbers.HEADER);

    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([^\\]]*)](?::\\d{1,5})?|([^:]*):\\d{1,5}");

    /// The place of whoever is named in no way that tells a place.
    private static final String UNKNOWN = "unknown";

    private final Set<String> proxies;

    BehindProxies(Collection<String> proxies) {
        this.proxies = Set.copyOf(proxies);
    }

    /// Looks at what comes in by a connector before anything else reads it.
    void at(Connector connector) {
        for (var factory : connector.getConnectionFactories()) {
            if (factory instanceof HttpConfiguration.ConnectionFactory of) {
                of.getHttpConfiguration().getCustomizers().addFirst(this);
            }
        }
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        var headers = request.getHeaders();
        var believed = HttpFields.build();
        for (var field : headers) {
            if (!isSaid(field.getName())) {
                believed.add(field);
            }
        }
        if (believed.size() == headers.size()) {
            return request;
        }
        if (isProxy(request)) {
            BELIEVED.stream()
                    .filter(headers::contains)
                    .forEach(name -> believed.put(new HttpField(name, value(headers, name))));
        }
        var read = believed.asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return read;
            }
        };
    }

    private static boolean isSaid(String name) {
        for (var start : SAID) {
            if (name.regionMatches(true, 0, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }

    private String value(HttpFields headers, String name) {
        var said = last(headers, name);
        return name.equals(FOR) ? address(said) : said;
    }

    /// The address alone. Nobody comes from this machine who says so in a header, since this
    /// machine is not held up anywhere (`Knocking`).
    private static String address(String said) {
        var parts = WITH_PORT.matcher(said);
        var plain =
                parts.matches() ? parts.group(1) == null ? parts.group(2) : parts.group(1) : said;
        try {
            var read = InetAddress.ofLiteral(plain);
            return read.isLoopbackAddress() || read.isAnyLocalAddress() ? UNKNOWN : plain;
        } catch (IllegalArgumentException _) {
            return UNKNOWN;
        }
    }

    private boolean isProxy(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress()
                        instanceof InetSocketAddress peer
                && peer.getAddress() != null
                && proxies.contains(shortened(peer.getAddress().getHostAddress()));
    }

    private String last(HttpFields headers, String name) {
        var said =
                headers.getValuesList(name).stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
        return said.reversed().stream()
                .filter(value -> !proxies.contains(value))
                .findFirst()
                .orElse(said.isEmpty() ? "" : said.getFirst());
    }

    private static String shortened(String address) {
        return address.equals("0:0:0:0:0:0:0:1") ? "::1" : address;
    }
}
