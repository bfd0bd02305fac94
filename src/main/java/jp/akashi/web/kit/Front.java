package jp.akashi.web.kit;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;

/// What answers some requests before the framework does. It must not wait for anything: it works on
/// the threads of the network.
public interface Front {
    /// The handler that stands before all others, save those of fronts that are ordered before it.
    ///
    /// @param next where it sends what it does not answer
    Handler before(Handler next, Server server);
}
