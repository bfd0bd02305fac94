package jp.akashi.paper;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import jp.akashi.evidence.VirusScanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has files scanned by ClamAV: sends them to its daemon (clamd) by INSTREAM, over TCP or a Unix
/// socket, and waits no longer than it may.
public final class ClamScanner implements VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamScanner.class);
    private static final Pattern TCP = Pattern.compile("tcp:(?://)?([^:/]+|\\[[^]]+]):(\\d{1,5})");
    private static final Pattern UNIX = Pattern.compile("unix:(?://)?(/.+)");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_REPLY = 1 << 10;

    private final String address;
    private final Duration patience;

    /// @param address `tcp:127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`
    /// @throws IllegalArgumentException for any other address
    public ClamScanner(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
        if (!TCP.matcher(address).matches() && !UNIX.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "akashi.clamav has to be tcp:HOST:PORT or unix:/PATH, not " + address);
        }
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public Scan scan(Path file) {
        try (var channel = open();
                var one = Executors.newVirtualThreadPerTaskExecutor()) {
            var reply = one.submit(() -> ask(channel, file));
            try {
                return read(reply.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException tooLong) {
                channel.close();
                return failed("no answer within " + patience);
            } catch (ExecutionException broken) {
                return failed(String.valueOf(broken.getCause()));
            }
        } catch (IOException broken) {
            return failed(broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed("interrupted");
        }
    }

    private static Scan read(String reply) {
        if (reply.equals("stream: OK")) {
            return new Scan.Clean();
        }
        var found = FOUND.matcher(reply);
        return found.matches() ? new Scan.Infected(found.group(1)) : failed("it says " + reply);
    }

    private static Scan failed(String why) {
        LOG.warn("ClamAV could not scan an upload, which is refused: {}", why);
        return new Scan.Failed();
    }

    private SocketChannel open() throws IOException {
        var unix = UNIX.matcher(address);
        return unix.matches()
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private SocketAddress place() {
        var unix = UNIX.matcher(address);
        if (unix.matches()) {
            return UnixDomainSocketAddress.of(unix.group(1));
        }
        var tcp = TCP.matcher(address);
        if (!tcp.matches()) {
            throw new IllegalStateException(address);
        }
        return new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2)));
    }

    /// Every chunk goes behind its length; a length of zero ends the file.
    private String ask(SocketChannel channel, Path file) throws IOException {
        channel.connect(place());
        send(channel, ByteBuffer.wrap(COMMAND));
        try (var bytes = Files.newInputStream(file)) {
            sendAll(channel, bytes);
        } catch (IOException refused) {
            // The daemon hangs up on a file that is too large, and says so.
            var reply = reply(channel);
            if (!reply.isEmpty()) {
                return reply;
            }
            throw refused;
        }
        return reply(channel);
    }

    private static void sendAll(SocketChannel channel, InputStream bytes) throws IOException {
        var chunk = new byte[CHUNK];
        for (int got = bytes.read(chunk); got > 0; got = bytes.read(chunk)) {
            send(channel, ByteBuffer.allocate(4).putInt(got).flip());
            send(channel, ByteBuffer.wrap(chunk, 0, got));
        }
        send(channel, ByteBuffer.allocate(4).putInt(0).flip());
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String reply(SocketChannel channel) throws IOException {
        var reply = ByteBuffer.allocate(LONGEST_REPLY);
        while (reply.hasRemaining() && channel.read(reply) > 0) {
            if (reply.get(reply.position() - 1) == 0) {
                break;
            }
        }
        var text = new String(reply.array(), 0, reply.position(), StandardCharsets.UTF_8);
        return text.replace("\0", "").strip();
    }
}
