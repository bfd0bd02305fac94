package jp.akashi.web.watch;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import jp.akashi.web.kit.Front;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/// The side door: `/health`, `/ready` and `/metrics` on a port of its own, which nobody reaches
/// from outside unless those who run the platform want it. Nothing else is answered there, and none
/// of it at the front.
public final class SideDoor implements Front {
    private static final String PLAIN = "text/plain; version=0.0.4; charset=utf-8";
    private static final String JSON = "application/json";

    private final String host;
    private final int port;
    private final ObjectProvider<Watch> watch;
    private final ObjectProvider<PrometheusMeterRegistry> figures;
    private @Nullable ServerConnector connector;

    SideDoor(
            String host,
            int port,
            ObjectProvider<Watch> watch,
            ObjectProvider<PrometheusMeterRegistry> figures) {
        this.host = host;
        this.port = port;
        this.watch = watch;
        this.figures = figures;
    }

    @Override
    public Handler before(Handler next, Server server) {
        var own = new ServerConnector(server, 1, 1);
        own.setName("management");
        own.setHost(host);
        own.setPort(port);
        server.addConnector(own);
        connector = own;
        return new Sorting(next, own);
    }

    /// Where it is.
    public String address() {
        var own = connector;
        return "http://" + host + ":" + (own == null ? port : own.getLocalPort());
    }

    private record Told(int status, String type, String text) {}

    private Told told(@Nullable String path) {
        return switch (path == null ? "" : path) {
            case "/health" -> new Told(HttpStatus.OK_200, JSON, "{\"status\":\"live\"}\n");
            case "/ready" -> ready();
            case "/metrics" -> new Told(HttpStatus.OK_200, PLAIN, figures.getObject().scrape());
            default ->
                    new Told(
                            HttpStatus.NOT_FOUND_404,
                            JSON,
                            "{\"here\":[\"/health\",\"/ready\",\"/metrics\"]}\n");
        };
    }

    private Told ready() {
        var looking = watch.getObject();
        var told = Readiness.of(looking.found(), looking.counter(), looking.isClosing());
        return new Told(
                told.ready() ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503,
                JSON,
                JsonMapper.shared().writeValueAsString(told) + "\n");
    }

    /// Tells by which door a request came.
    private final class Sorting extends Handler.Wrapper {
        private final ServerConnector own;
        private final Executor threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("side-", 0).factory());

        Sorting(Handler next, ServerConnector own) {
            super(next);
            this.own = own;
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            if (request.getConnectionMetaData().getConnector() != own) {
                return super.handle(request, response, callback);
            }
            threads.execute(() -> answer(request, response, callback));
            return true;
        }

        private void answer(Request request, Response response, Callback callback) {
            try {
                boolean isRead =
                        HttpMethod.GET.is(request.getMethod())
                                || HttpMethod.HEAD.is(request.getMethod());
                var told =
                        isRead
                                ? told(request.getHttpURI().getPath())
                                : new Told(HttpStatus.METHOD_NOT_ALLOWED_405, JSON, "{}\n");
                response.setStatus(told.status());
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, told.type());
                response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
                var bytes = told.text().getBytes(StandardCharsets.UTF_8);
                response.write(true, ByteBuffer.wrap(bytes), callback);
            } catch (RuntimeException trouble) {
                Response.writeError(request, response, callback, trouble);
            }
        }
    }
}
