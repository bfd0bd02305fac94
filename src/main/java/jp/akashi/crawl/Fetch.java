package jp.akashi.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.akashi.crawl.Fetched.Failed;
import jp.akashi.crawl.Fetched.Got;
import jp.akashi.crawl.Fetched.Why;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/// Asks for one thing on the web. Redirects are followed by hand, so that each step is checked like
/// the first; there are no cookies, no sign-in, no proxy, and no second try.
final class Fetch implements AutoCloseable {
    private static final int CHUNK = 8192;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private final CloseableHttpClient client;
    private final Reach reach;
    private final Limits limits;
    private final Until until;

    /// @param agent how we call ourselves
    Fetch(Reach reach, CheckedResolver.Names names, Limits limits, String agent) {
        this.reach = reach;
        this.limits = limits;
        this.until = new Until(System.nanoTime() + limits.whole().toNanos());
        var wait = Timeout.of(limits.patience());
        this.client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(new CheckedResolver(reach, names))
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(wait)
                                                        .setSocketTimeout(wait)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(wait).build())
                        .setUserAgent(agent)
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .build();
    }

    Fetch(Reach reach, Limits limits, String agent) {
        this(reach, InetAddress::getAllByName, limits, agent);
    }

    /// Asks, unless what there is is larger than `most` bytes.
    Fetched get(URI start, int most) {
        var address = start;
        for (int hop = 0; hop <= limits.hops(); hop++) {
            if (!reach.mayAsk(address)) {
                return new Failed(Why.NOT_PUBLIC);
            }
            if (until.isOver()) {
                return new Failed(Why.TOO_LONG);
            }
            switch (step(address, most)) {
                case Step.End(var fetched) -> {
                    return fetched;
                }
                case Step.On(var next) -> address = next;
            }
        }
        return new Failed(Why.TOO_MANY_HOPS);
    }

    /// One request: what it brought, or where it leads.
    private sealed interface Step {
        record End(Fetched fetched) implements Step {}

        record On(URI next) implements Step {}
    }

    private Step step(URI address, int most) {
        var request = new HttpGet(address);
        var alarm =
                CompletableFuture.runAsync(
                        request::abort,
                        CompletableFuture.delayedExecutor(until.left(), TimeUnit.NANOSECONDS));
        try {
            return client.execute(request, response -> read(response, address, most));
        } catch (CheckedResolver.NotPublic _) {
            return new Step.End(new Failed(Why.NOT_PUBLIC));
        } catch (IOException | IllegalArgumentException _) {
            return new Step.End(new Failed(until.isOver() ? Why.TOO_LONG : Why.BROKEN));
        } finally {
            alarm.cancel(false);
        }
    }

    private Step read(ClassicHttpResponse response, URI address, int most) throws IOException {
        if (MOVED.contains(response.getCode())) {
            return next(response, address)
                    .<Step>map(Step.On::new)
                    .orElse(new Step.End(new Failed(Why.BROKEN)));
        }
        return new Step.End(body(response, address, most));
    }

    private static Optional<URI> next(ClassicHttpResponse response, URI address) {
        try {
            return Optional.ofNullable(response.getFirstHeader(HttpHeaders.LOCATION))
                    .map(header -> address.resolve(header.getValue().strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Fetched body(ClassicHttpResponse response, URI address, int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var entity = response.getEntity();
        if (entity != null) {
            try (var stream = entity.getContent()) {
                var chunk = new byte[CHUNK];
                for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                    bytes.write(chunk, 0, read);
                    if (bytes.size() > most) {
                        return new Failed(Why.TOO_LARGE);
                    }
                    if (until.isOver()) {
                        return new Failed(Why.TOO_LONG);
                    }
                }
            }
        }
        var type = response.getFirstHeader(HttpHeaders.CONTENT_TYPE);
        return new Got(
                address,
                response.getCode(),
                type == null ? "" : type.getValue(),
                bytes.toByteArray());
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    /// The moment by which all has to be done.
    private record Until(long nanos) {
        boolean isOver() {
            return left() <= 0;
        }

        long left() {
            return nanos - System.nanoTime();
        }
    }
}
