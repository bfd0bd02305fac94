package jp.akashi.web.open.api;

import jp.akashi.web.kit.Front;
import jp.akashi.web.kit.Inside;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the answers to programs before the framework.
@Component
final class ApiFront implements Front {
    private final ObjectProvider<Api> api;

    ApiFront(ObjectProvider<Api> api) {
        this.api = api;
    }

    @Override
    public Handler before(Handler next, Server server) {
        return new SwiftAnswers(next, api::getObject, new Inside(server, "api"));
    }
}
