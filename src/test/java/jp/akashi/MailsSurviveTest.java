package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.akashi.notice.Delivery.MailState;
import jp.akashi.notice.Dispatch;
import jp.akashi.post.FakeSmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Killed (SIGKILL) between a decision and its letter, with the mail server down, and killed again
/// in the middle of a hand-over, each time together with the database: nothing is lost and nothing
/// is sent twice.
class MailsSurviveTest {
    /// Which mail the second kill comes in the middle of.
    private static final int CUT_OFF_AT = 4;

    private final FakeSmtp server = new FakeSmtp();
    private final List<Process> children = new ArrayList<>();

    @TempDir Path folder;

    @AfterEach
    void end() {
        children.forEach(Process::destroyForcibly);
        server.close();
    }

    @Test
    @Timeout(300)
    void nothingIsLostAndNothingIsSentTwice() throws Exception {
        server.stop();
        var deciding = child("decide");
        await(deciding, "DECIDED ");
        kill(deciding);

        var inVain = child("send");
        await(inVain, "SENT 0");
        await(inVain, "SENT 0");
        kill(inVain);
        assertThat(server.taken()).isEmpty();

        server.fallsSilentAt(CUT_OFF_AT);
        server.restart();
        var cutOff = child("send");
        server.awaitSilence();
        kill(cutOff);
        server.stop();
        server.restart();
        var last = child("send");
        await(last, "SENT 0");
        for (int rounds = 0; rounds < 20; rounds++) {
            await(last, "SENT ");
        }
        kill(last);

        var mails = mails();
        assertThat(mails)
                .extracting(mail -> mail.origin().kind())
                .contains("received", "arrived", "formality-passed", "payment-seen", "decided");
        assertThat(mails).filteredOn(mail -> mail.state() == MailState.IN_DOUBT).hasSize(1);
        assertThat(mails)
                .filteredOn(mail -> mail.state() != MailState.IN_DOUBT)
                .allSatisfy(mail -> assertThat(mail.state()).isEqualTo(MailState.SENT));
        var taken =
                server.taken().stream()
                        .collect(Collectors.groupingBy(FakeSmtp.Taken::id, Collectors.counting()));
        assertThat(taken)
                .hasSize(mails.size())
                .allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1));
    }

    private List<Dispatch> mails() throws Exception {
        try (var database = MailChild.open(folder.resolve("data"))) {
            return MailChild.stores(database).outbox().listAt(EnumSet.allOf(MailState.class), 1000);
        }
    }

    private Process child(String task) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MailChild.class.getName(),
                                task,
                                folder.resolve("data").toString(),
                                server.address())
                        .redirectError(folder.resolve(task + ".log").toFile())
                        .start();
        children.add(process);
        readers.put(process, process.inputReader(StandardCharsets.UTF_8));
        return process;
    }

    private final Map<Process, BufferedReader> readers = new HashMap<>();

    /// Reads what a child says until it says this.
    private void await(Process child, String words) throws IOException {
        var reader = Objects.requireNonNull(readers.get(child));
        var line = reader.readLine();
        while (line != null && !line.startsWith(words)) {
            line = reader.readLine();
        }
        assertThat(line).as("what the child says").isNotNull();
    }

    /// SIGKILL to the program and to its database.
    private void kill(Process child) throws IOException {
        child.destroyForcibly();
        child.onExit().join();
        var pid =
                Files.readAllLines(folder.resolve("data/database/postmaster.pid"))
                        .getFirst()
                        .strip();
        ProcessHandle.of(Long.parseLong(pid))
                .ifPresent(postmaster -> {
                    postmaster.destroyForcibly();
                    postmaster.onExit().join();
                });
    }
}
