package jp.akashi.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// A mail server for tests: takes mails and remembers them, or fails as it is told to. It can be
/// stopped and started again on its port.
public final class FakeSmtp implements AutoCloseable {
    /// How it takes the mail at the end of DATA.
    public enum Manner {
        /// Takes it and says so.
        TAKE,
        /// Takes it and hangs up without a word.
        TAKE_AND_HANG_UP,
        /// Refuses it for now.
        REFUSE_FOR_NOW
    }

    /// A mail it took.
    public record Taken(String to, String id, String text) {}

    private static final int LOWEST = 10_100;
    private static final int HIGHEST = 14_900;
    private static final int TRIES = 50;

    private final List<Taken> taken = new ArrayList<>();
    private final List<Socket> open = new ArrayList<>();
    private final int port;
    private volatile ServerSocket socket;
    private volatile int silentAt = Integer.MAX_VALUE;
    private volatile Manner manner = Manner.TAKE;
    private final CountDownLatch silence = new CountDownLatch(1);

    public FakeSmtp() {
        socket = anywhere();
        port = socket.getLocalPort();
        accept(socket);
    }

    public int port() {
        return port;
    }

    public String address() {
        return "smtp://127.0.0.1:" + port + "?tls=none";
    }

    public void manner(Manner next) {
        manner = next;
    }

    /// Takes so many mails, and the last of them without ever saying so.
    public void fallsSilentAt(int mails) {
        silentAt = mails;
    }

    /// Waits until it has fallen silent.
    public void awaitSilence() throws InterruptedException {
        silence.await();
    }

    public synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    /// Goes down: nobody can connect.
    public synchronized void stop() {
        try {
            socket.close();
            for (var connection : open) {
                connection.close();
            }
            open.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Comes up again on the same port.
    public void restart() {
        socket = again();
        accept(socket);
    }

    /// A socket that was closed while somebody waited at it gives its port free a moment later.
    private ServerSocket again() {
        for (int tries = 0; ; tries++) {
            try {
                return listen(port);
            } catch (UncheckedIOException taken) {
                if (tries == TRIES) {
                    throw taken;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    @Override
    public void close() {
        stop();
    }

    /// On a free port below those the system lends to callers, so that nobody takes it while the
    /// server is down.
    private static ServerSocket anywhere() {
        for (int tries = 0; ; tries++) {
            try {
                return listen(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
            } catch (UncheckedIOException taken) {
                if (tries == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static ServerSocket listen(int port) {
        try {
            var listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return listening;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept(ServerSocket listening) {
        Thread.ofVirtual()
                .start(() -> {
                    while (!listening.isClosed()) {
                        try {
                            var connection = listening.accept();
                            remember(connection);
                            Thread.ofVirtual().start(() -> serve(connection));
                        } catch (IOException closed) {
                            return;
                        }
                    }
                });
    }

    private synchronized void remember(Socket connection) {
        open.add(connection);
    }

    private void serve(Socket connection) {
        try (connection) {
            new Conversation(connection).hold();
        } catch (IOException gone) {
            // the other side hung up
        }
    }

    /// One connection.
    private final class Conversation {
        private final BufferedReader in;
        private final OutputStream out;
        private String to = "";

        private Conversation(Socket connection) throws IOException {
            in =
                    new BufferedReader(
                            new InputStreamReader(
                                    connection.getInputStream(), StandardCharsets.UTF_8));
            out = connection.getOutputStream();
        }

        private void hold() throws IOException {
            say("220 fake ready");
            var line = in.readLine();
            while (line != null && answer(line)) {
                line = in.readLine();
            }
        }

        private boolean answer(String line) throws IOException {
            var word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("RCPT")) {
                to = line.replaceAll(".*<(.*)>.*", "$1");
                say(reply(to));
            } else if (word.startsWith("DATA")) {
                say("354 go ahead");
                return take(text());
            } else if (word.startsWith("QUIT")) {
                say("221 bye");
                return false;
            } else {
                say("250 fine");
            }
            return true;
        }

        private static String reply(String address) {
            return address.startsWith("nobody")
                    ? "550 5.1.1 no such user"
                    : address.startsWith("busy") ? "450 4.2.1 try again later" : "250 fine";
        }

        private String text() throws IOException {
            var text = new StringBuilder();
            for (var line = in.readLine();
                    line != null && !line.equals(".");
                    line = in.readLine()) {
                text.append(line).append('\n');
            }
            return text.toString();
        }

        private boolean take(String text) throws IOException {
            if (manner == Manner.REFUSE_FOR_NOW) {
                say("451 4.3.0 not now");
                return true;
            }
            var id = text.replaceAll("(?s).*?Message-ID: (<.*?>).*", "$1");
            int mails;
            synchronized (FakeSmtp.this) {
                taken.add(new Taken(to, id, text));
                mails = taken.size();
            }
            if (mails == silentAt) {
                silence.countDown();
                in.readLine();
                return false;
            }
            if (manner == Manner.TAKE_AND_HANG_UP) {
                return false;
            }
            say("250 taken");
            return true;
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
