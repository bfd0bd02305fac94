package jp.akashi.web.open.api;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import jp.akashi.export.api.Operation;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Inside;
import jp.akashi.web.kit.Packing;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives programs their data without the framework, with the headers the framework would give.
/// Whatever is asked in another way, or amiss, is sent on to it.
final class SwiftAnswers extends Handler.Wrapper {
    private static final Logger LOG = LoggerFactory.getLogger(SwiftAnswers.class);
    private static final String BELOW = Operation.ROOT + "/";
    private static final int WORTH_PACKING = 2048;
    private static final HttpField ASK_AGAIN =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField DIFFERS =
            new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField PACKED =
            new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");

    private final Supplier<Api> api;
    private final Inside inside;
    private final Executor threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("api-", 0).factory());
    private volatile @Nullable HttpFields standing;

    SwiftAnswers(Handler next, Supplier<Api> api, Inside inside) {
        super(next);
        this.api = api;
        this.inside = inside;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isPlain(request)) {
            return super.handle(request, response, callback);
        }
        threads.execute(() -> answer(request, response, callback));
        return true;
    }

    private boolean isPlain(Request request) {
        var path = request.getHttpURI().getPath();
        var headers = request.getHeaders();
        return path != null
                && path.startsWith(BELOW)
                && (HttpMethod.GET.is(request.getMethod())
                        || HttpMethod.HEAD.is(request.getMethod()))
                && !headers.contains(HttpHeader.AUTHORIZATION)
                && !headers.contains(HttpHeader.RANGE)
                && !inside.isOurs(request);
    }

    private void answer(Request request, Response response, Callback callback) {
        try {
            var about = standing();
            var data = about == null ? null : data(request);
            if (about != null && data != null) {
                write(data, about, new Exchange(request, response, callback));
            } else if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception trouble) {
            Response.writeError(request, response, callback, trouble);
        }
    }

    /// The headers that stand in every answer, as an ordinary one has them.
    private @Nullable HttpFields standing() throws Exception {
        var known = standing;
        if (known == null) {
            known = inside.get(Operation.ROOT).map(SwiftAnswers::standing).orElse(null);
            standing = known;
        }
        return known;
    }

    private static HttpFields standing(Inside.Answer ordinary) {
        var headers = HttpFields.build().add(ASK_AGAIN).add(DIFFERS);
        for (var field : ordinary.about()) {
            if (field.getHeader() != HttpHeader.CONTENT_TYPE) {
                headers.add(new PreEncodedHttpField(field.getName(), field.getValue()));
            }
        }
        return headers.asImmutable();
    }

    /// What is asked for; null when it is not data that is answered.
    private @Nullable Data data(Request request) {
        try {
            var path = request.getHttpURI().getPath();
            var accept = request.getHeaders().get(HttpHeader.ACCEPT);
            var asked = new Api.Call(path, accept, query(request));
            return api.get().answer(asked) instanceof Data data ? data : null;
        } catch (RuntimeException odd) {
            LOG.debug("left to the framework", odd);
            return null;
        }
    }

    private static Map<String, List<String>> query(Request request) {
        var values = new LinkedHashMap<String, List<String>>();
        Request.extractQueryParameters(request)
                .forEach(field -> values.put(field.getName(), List.copyOf(field.getValues())));
        return values;
    }

    private record Exchange(Request request, Response response, Callback callback) {}

    private static void write(Data data, HttpFields about, Exchange exchange) {
        var asked = exchange.request().getHeaders();
        var headers = exchange.response().getHeaders();
        headers.add(about);
        data.headers().forEach(headers::put);
        headers.put(HttpHeader.ETAG, data.tag());
        if (data.isKnownBy(asked.getValuesList(HttpHeader.IF_NONE_MATCH))) {
            exchange.response().setStatus(HttpStatus.NOT_MODIFIED_304);
            exchange.callback().succeeded();
            return;
        }
        headers.put(HttpHeader.CONTENT_TYPE, data.type());
        var bytes = data.bytes();
        if (bytes.length >= WORTH_PACKING
                && Packing.isTaken(asked.get(HttpHeader.ACCEPT_ENCODING))) {
            headers.put(PACKED);
            bytes = Packing.packed(bytes);
        }
        headers.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        exchange.response().write(true, ByteBuffer.wrap(bytes), exchange.callback());
    }
}
