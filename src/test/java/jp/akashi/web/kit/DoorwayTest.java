package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DoorwayTest {
    private static final int READERS = 8;
    private static final int OK = 200;

    private final Doorway door = new Doorway();
    private final Server server = new Server();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger forgotten = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();

    /// Without the door somebody is forgotten in every third round or so.
    @RepeatedTest(12)
    void nobodyWhoCameInIsForgotten() throws Exception {
        var way = open();
        int port = way.getLocalPort();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = Stream.generate(() -> readers.submit(() -> read(port))).limit(READERS);
            var all = reading.toList();
            while (answered.get() < READERS) {
                Thread.onSpinWait();
            }
            way.shutdown().get();
            door.stop();
            server.stop();
            done.set(true);
            for (Future<?> each : all) {
                each.get();
            }
        }

        assertThat(forgotten).hasValue(0);
    }

    @Test
    void keepsHowTheWayInWasSetUp() throws Exception {
        var plain = new ServerConnector(server, 2, 3);
        plain.setHost("localhost");
        plain.setPort(0);
        server.addConnector(plain);

        door.at(server);

        var way = (ServerConnector) server.getConnectors()[0];
        assertThat(way).isNotSameAs(plain);
        assertThat(way.getHost()).isEqualTo("localhost");
        assertThat(way.getAcceptors()).isEqualTo(2);
        assertThat(way.getSelectorManager().getSelectorCount()).isEqualTo(3);
        assertThat(way.getConnectionFactories())
                .containsExactlyElementsOf(plain.getConnectionFactories());
    }

    private ServerConnector open() throws Exception {
        server.addConnector(new ServerConnector(server));
        server.setHandler(new Says());
        door.at(server);
        var way = (ServerConnector) server.getConnectors()[0];
        way.setShutdownIdleTimeout(20);
        server.start();
        return way;
    }

    /// Asks again and again until the node has stopped; a way in that is closed is no fault.
    private void read(int port) {
        while (!done.get()) {
            try {
                assertThat(status(port)).isEqualTo(OK);
                answered.incrementAndGet();
            } catch (SocketTimeoutException waiting) {
                forgotten.incrementAndGet();
            } catch (SocketException closed) {
                Thread.onSpinWait();
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }
    }

    private static int status(int port) throws IOException {
        var address = URI.create("http://localhost:" + port);
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Connection", "close");
        connection.setReadTimeout(10_000);
        return connection.getResponseCode();
    }

    private static final class Says extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Thread.startVirtualThread(
                    () -> response.write(true, ByteBuffer.wrap(new byte[] {'o', 'k'}), callback));
            return true;
        }
    }
}
