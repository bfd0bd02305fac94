package jp.akashi.web.kit;

import java.nio.channels.SelectableChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/// Whoever came in before the door was closed is answered before the node stops (無停止での再起動). The
/// server by itself asks only whether anybody is being answered, and forgets those whom it has just
/// taken and not yet heard.
final class Doorway implements SmartLifecycle, SelectorManager.AcceptListener, Connection.Listener {
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Set<Object> inside = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /// Has every way into a server pass this door.
    void at(Server server) {
        var connectors = server.getConnectors();
        for (int i = 0; i < connectors.length; i++) {
            if (connectors[i] instanceof ServerConnector plain) {
                connectors[i] = Open.like(plain);
            }
            connectors[i].addBean(this, false);
        }
        server.setConnectors(connectors);
    }

    @Override
    public void onAccepting(SelectableChannel channel) {
        inside.add(channel);
    }

    @Override
    public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
        inside.remove(channel);
    }

    @Override
    public void onClosed(Connection connection) {
        inside.remove(connection.getEndPoint().getTransport());
    }

    /// After the door was closed, before the server is stopped.
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 1;
    }

    @Override
    public void start() {
        running = true;
    }

    /// Somebody who came in and says nothing is waited for no longer than five seconds.
    @Override
    public void stop() {
        running = false;
        long since = System.nanoTime();
        try {
            while (!inside.isEmpty() && System.nanoTime() - since < PATIENCE) {
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Closing the door already wakes the thread that stands at it. To interrupt it as well, as the
    /// server does, loses the one it has just taken: nobody would ever answer nor close that one.
    private static final class Open extends ServerConnector {
        private Open(Server server, int acceptors, int selectors, ConnectionFactory... ways) {
            super(server, acceptors, selectors, ways);
        }

        static Connector like(ServerConnector plain) {
            var open =
                    new Open(
                            plain.getServer(),
                            plain.getAcceptors(),
                            plain.getSelectorManager().getSelectorCount(),
                            plain.getConnectionFactories().toArray(ConnectionFactory[]::new));
            open.setHost(plain.getHost());
            open.setPort(plain.getPort());
            return open;
        }

        @Override
        protected void interruptAcceptors() {
            // see above
        }
    }
}
