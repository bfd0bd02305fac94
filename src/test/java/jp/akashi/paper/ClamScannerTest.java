package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.akashi.Proves;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.evidence.Reading;
import jp.akashi.evidence.ScannedReader;
import jp.akashi.evidence.VirusScanner;
import jp.akashi.evidence.VirusScanner.Scan;
import jp.akashi.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// ClamAV's protocol, spoken with a small daemon of our own; and what a scan means for an upload.
class ClamScannerTest {
    private static final String TEST_VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void aCleanFileIsCleanHoweverLargeAndArrivesWhole() throws IOException {
        var bytes = "0123456789abcdef".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        try (var daemon = Daemon.onTcp(Daemon::judge)) {
            assertThat(daemon.scanner(PATIENCE).scan(file(bytes))).isEqualTo(new Scan.Clean());
            assertThat(daemon.seen.getFirst()).isEqualTo(bytes);
        }
    }

    @Test
    void aVirusIsNamed() throws IOException {
        try (var daemon = Daemon.onTcp(Daemon::judge)) {
            assertThat(daemon.scanner(PATIENCE).scan(virus()))
                    .isEqualTo(new Scan.Infected("Eicar-Test-Signature"));
        }
    }

    @Test
    void theSocketOfTheMachineServesAsWell() throws IOException {
        try (var daemon = Daemon.onUnix(folder.resolve("clamd.ctl"), Daemon::judge)) {
            assertThat(daemon.scanner(PATIENCE).scan(virus())).isInstanceOf(Scan.Infected.class);
        }
    }

    @Test
    void whateverElseItSaysOrDoesNotSayIsNoCleanFile() throws IOException {
        for (var reply : List.of("INSTREAM size limit exceeded. ERROR", "", "stream: OKAY", "OK")) {
            try (var daemon = Daemon.onTcp(_ -> reply)) {
                assertThat(daemon.scanner(PATIENCE).scan(virus())).isEqualTo(new Scan.Failed());
            }
        }
    }

    @Test
    void aDaemonThatIsNotThereOrNeverAnswersIsNotWaitedFor() throws IOException {
        int gone;
        try (var daemon = Daemon.onTcp(Daemon::judge)) {
            gone = daemon.port();
        }
        assertThat(new ClamScanner("tcp:127.0.0.1:" + gone, PATIENCE).scan(virus()))
                .isEqualTo(new Scan.Failed());
        try (var silent = Daemon.onTcp(_ -> Daemon.SILENCE)) {
            assertThat(silent.scanner(Duration.ofMillis(50)).scan(virus()))
                    .isEqualTo(new Scan.Failed());
        }
    }

    @Test
    void anAddressOfAnotherFormIsRefusedAtOnce() {
        assertThatThrownBy(() -> new ClamScanner("127.0.0.1:3310", PATIENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("akashi.clamav");
    }

    @Test
    @Proves("EVI-10")
    void whatIsInfectedOrCouldNotBeScannedIsNotOpened() throws IOException {
        for (var scan :
                Map.of(new Scan.Infected("Eicar"), "infected", new Scan.Failed(), "unscanned")
                        .entrySet()) {
            var outcome = read(scan.getKey());
            var refused = (Outcome.Refused<Reading>) outcome;
            assertThat(refused.obstacles().getFirst().rule()).isEqualTo(EvidenceRules.SAFE_FILE);
            assertThat(refused.obstacles().getFirst().facts())
                    .containsEntry("fault", scan.getValue());
        }
        assertThat(read(new Scan.Clean())).isInstanceOf(Outcome.Done.class);
        assertThat(read(new Scan.NotSetUp())).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<Reading> read(Scan scan) throws IOException {
        var scanner =
                new VirusScanner() {
                    @Override
                    public Scan scan(Path file) {
                        return scan;
                    }

                    @Override
                    public boolean isSetUp() {
                        return true;
                    }
                };
        return new ScannedReader(scanner, (_, _) -> Outcome.done(new Reading(List.of("本文"))))
                .read(virus(), "見本.pdf");
    }

    private Path virus() throws IOException {
        return file(TEST_VIRUS.getBytes(StandardCharsets.US_ASCII));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ""), bytes);
    }

    /// A daemon that speaks INSTREAM and answers as it is told to.
    private static final class Daemon implements AutoCloseable {
        static final String SILENCE = "silence";

        final List<byte[]> seen = new CopyOnWriteArrayList<>();
        private final ServerSocketChannel server;
        private final String address;
        private final Thread thread;

        interface Answer {
            String to(byte[] file);
        }

        private Daemon(ServerSocketChannel server, String address, Answer answer) {
            this.server = server;
            this.address = address;
            this.thread = Thread.ofVirtual().start(() -> serve(answer));
        }

        static Daemon onTcp(Answer answer) throws IOException {
            var server = ServerSocketChannel.open();
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return new Daemon(server, "tcp:127.0.0.1:" + server.socket().getLocalPort(), answer);
        }

        static Daemon onUnix(Path path, Answer answer) throws IOException {
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(path));
            return new Daemon(server, "unix:" + path, answer);
        }

        int port() {
            return server.socket().getLocalPort();
        }

        ClamScanner scanner(Duration patience) {
            return new ClamScanner(address, patience);
        }

        static String judge(byte[] file) {
            return new String(file, StandardCharsets.ISO_8859_1).contains("EICAR")
                    ? "stream: Eicar-Test-Signature FOUND"
                    : "stream: OK";
        }

        private void serve(Answer answer) {
            while (server.isOpen()) {
                try (var client = server.accept()) {
                    var in = new DataInputStream(Channels.newInputStream(client));
                    var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                    if (!command.equals("zINSTREAM\0")) {
                        continue;
                    }
                    var file = new ByteArrayOutputStream();
                    for (int length = in.readInt(); length > 0; length = in.readInt()) {
                        file.write(in.readNBytes(length));
                    }
                    seen.add(file.toByteArray());
                    var reply = answer.to(file.toByteArray());
                    if (reply.equals(SILENCE)) {
                        in.read();
                        continue;
                    }
                    Channels.newOutputStream(client)
                            .write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            thread.interrupt();
        }
    }
}
