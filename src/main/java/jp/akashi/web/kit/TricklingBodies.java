package jp.akashi.web.kit;

import java.util.function.LongSupplier;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Ends a request whose body trickles in, so that nobody holds what a request takes for hours with
/// a byte now and then. The server's own rate counts only what handlers read as a stream, and no
/// form is read so; a body of which nothing comes at all it ends by itself.
final class TricklingBodies extends Handler.Wrapper {
    private final Rate least;
    private final LongSupplier nanos;

    TricklingBodies(Handler next, Rate least, LongSupplier nanos) {
        super(next);
        this.least = least;
        this.nanos = nanos;
    }

    /// How fast a body has to come.
    ///
    /// @param bytes in a second, on the whole
    /// @param graceSeconds that do not count
    record Rate(long bytes, long graceSeconds) {
        private static final long SECOND = 1_000_000_000;

        boolean isKept(long arrived, long nanos) {
            long counted = nanos - graceSeconds * SECOND;
            return counted <= 0 || arrived >= counted / SECOND * bytes;
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Watched(request), response, callback);
    }

    private final class Watched extends Request.Wrapper {
        private final long since = nanos.getAsLong();
        private long arrived;
        private Content.@Nullable Chunk ended;

        Watched(Request request) {
            super(request);
        }

        @Override
        public Content.@Nullable Chunk read() {
            if (ended != null) {
                return ended;
            }
            var chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            arrived += chunk.remaining();
            if (chunk.isLast() || least.isKept(arrived, nanos.getAsLong() - since)) {
                return chunk;
            }
            chunk.release();
            ended =
                    Content.Chunk.from(
                            new BadMessageException(
                                    HttpStatus.REQUEST_TIMEOUT_408, "the body trickles"));
            return ended;
        }
    }
}
