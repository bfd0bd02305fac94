package jp.akashi.web.open.ready;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import jp.akashi.web.kit.Packing;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Answers what a stranger asks of a service before the framework does: from memory on the thread
/// of the network, from disk or anew on a thread that may wait. Who is signed in, asks in another
/// way or for a part is sent on to the ordinary page.
final class ReadyPages extends Handler.Wrapper {
    private final Answers answers;
    private final LongAdder answered = new LongAdder();
    private final String session;
    private final Executor threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("ready-", 0).factory());

    /// @param session the name of the session cookie
    ReadyPages(Handler next, Answers answers, String session) {
        super(next);
        this.answers = answers;
        this.session = session + "=";
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var asked = asked(request);
        if (asked == null) {
            return super.handle(request, response, callback);
        }
        var ready = answers.ready().atHand(asked.path());
        if (ready != null && asked.packed() && !ready.isPacked()) {
            threads.execute(() -> answer(ready, asked, response, callback));
        } else if (ready != null) {
            answer(ready, asked, response, callback);
        } else {
            threads.execute(() -> findAndAnswer(asked, request, response, callback));
        }
        return true;
    }

    /// What is asked of us.
    ///
    /// @param known the tags of what the asker has already
    private record Asked(String path, boolean packed, @Nullable String known) {}

    private @Nullable Asked asked(Request request) {
        var address = request.getHttpURI();
        var path = address.getPath();
        var wanted = path == null ? null : ReadyPath.of(path, address.getQuery());
        if (wanted == null || !isRead(request.getMethod()) || answers.ordinary().isOurs(request)) {
            return null;
        }
        boolean packed = false;
        String known = null;
        for (var header : request.getHeaders()) {
            var name = header.getHeader();
            if (name == HttpHeader.RANGE
                    || name == HttpHeader.AUTHORIZATION
                    || name == HttpHeader.COOKIE && isSignedIn(header)) {
                return null;
            }
            if (name == HttpHeader.ACCEPT_ENCODING) {
                packed |= Packing.isTaken(header.getValue());
            } else if (name == HttpHeader.IF_NONE_MATCH) {
                known = known == null ? header.getValue() : known + "," + header.getValue();
            }
        }
        return new Asked(wanted, packed, known);
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
    }

    private boolean isSignedIn(HttpField cookies) {
        return cookies.getValue() != null && cookies.getValue().contains(session);
    }

    private void findAndAnswer(Asked asked, Request request, Response response, Callback callback) {
        try {
            var found = answers.find(asked.path());
            if (found.isPresent()) {
                answer(found.get(), asked, response, callback);
            } else if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception trouble) {
            Response.writeError(request, response, callback, trouble);
        }
    }

    /// How many were answered.
    long answered() {
        return answered.sum();
    }

    private void answer(Ready ready, Asked asked, Response response, Callback callback) {
        answered.increment();
        var form = asked.packed() ? ready.packed() : ready.plain();
        if (asked.known() != null && hasAlready(asked.known(), form)) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.getHeaders().add(form.unchanged());
            callback.succeeded();
        } else {
            response.getHeaders().add(form.headers());
            response.write(true, form.bytes().slice(), callback);
        }
    }

    private static boolean hasAlready(String known, Ready.Form form) {
        return known.contains(form.etag()) || known.strip().equals("*");
    }
}
