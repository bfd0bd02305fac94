package jp.akashi.web.kit;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// Believes what a request says about whom it was forwarded for only when one of our proxies
/// (`akashi.proxies`) sends it, and of that only the last name that is not itself a proxy: what
/// stands before it the reader may have written.
final class BehindProxies implements HttpConfiguration.Customizer {
    private static final List<String> FORWARDED =
            List.of(
                    HttpHeader.FORWARDED.asString(),
                    HttpHeader.X_FORWARDED_FOR.asString(),
                    HttpHeader.X_FORWARDED_HOST.asString(),
                    HttpHeader.X_FORWARDED_PORT.asString(),
                    HttpHeader.X_FORWARDED_PROTO.asString(),
                    HttpHeader.X_FORWARDED_SERVER.asString(),
                    RequestNumbers.HEADER);

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
        if (FORWARDED.stream().noneMatch(headers::contains)) {
            return request;
        }
        var believed = HttpFields.build(headers);
        FORWARDED.forEach(believed::remove);
        if (isProxy(request)) {
            FORWARDED.stream()
                    .filter(headers::contains)
                    .forEach(name -> believed.put(new HttpField(name, last(headers, name))));
        }
        var read = believed.asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return read;
            }
        };
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
