package jp.akashi.web.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Has every request that comes this far answered on a virtual thread, where it may wait for the
/// database; the thread of the network goes on with the next one.
final class OnVirtualThreads extends Handler.Wrapper {
    private final Executor threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("page-", 0).factory());

    OnVirtualThreads(Handler next) {
        super(next);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        threads.execute(() -> answer(request, response, callback));
        return true;
    }

    private void answer(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception trouble) {
            Response.writeError(request, response, callback, trouble);
        }
    }
}
