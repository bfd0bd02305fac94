package jp.akashi.cli.rehearsal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The platform as a process of its own, which can be killed.
final class Child {
    private static final Pattern ADDRESS = Pattern.compile("Akashi is at http://\\w+:(\\d+)/");
    private static final String MAIN = "jp.akashi.Main";
    private static final int SECONDS_TO_STOP = 60;
    private static final int SECONDS_TO_INVITE = 10;

    private final Process process;
    private final URI address;
    private final List<String> remarks = new ArrayList<>();

    private Child(Process process) throws IOException {
        this.process = process;
        address = awaitAddress(process.inputReader(StandardCharsets.UTF_8));
    }

    /// Starts the platform as this program was started, on a folder of data.
    ///
    /// @param options more options of `serve`
    static Child start(Path data, List<String> options) {
        var command = new ArrayList<>(launcher());
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        command.addAll(options);
        var errors = data.resolveSibling(data.getFileName() + ".log").toFile();
        var builder = new ProcessBuilder(command).redirectError(Redirect.appendTo(errors));
        // Never on a database that somebody works with.
        builder.environment().remove("AKASHI_DATABASE_URL");
        try {
            return new Child(builder.start());
        } catch (IOException broken) {
            throw new UncheckedIOException("the platform does not start, see " + errors, broken);
        }
    }

    /// How this program was started, without its arguments.
    static List<String> launcher() {
        var path = System.getProperty("java.class.path");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                path.endsWith(".jar") && !path.contains(File.pathSeparator)
                        ? List.of("-jar", path)
                        : List.of("-cp", path, MAIN));
        return command;
    }

    private URI awaitAddress(BufferedReader out) throws IOException {
        String line = out.readLine();
        while (line != null) {
            var found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> listen(out));
                return URI.create("http://127.0.0.1:" + found.group(1));
            }
            line = out.readLine();
        }
        throw new IOException("the platform ended before it had an address");
    }

    private void listen(BufferedReader out) {
        try {
            out.lines().forEach(this::note);
        } catch (UncheckedIOException _) {
            // It was killed, and says nothing more.
        }
    }

    private void note(String line) {
        synchronized (remarks) {
            remarks.add(line);
            remarks.notifyAll();
        }
    }

    URI address() {
        return address;
    }

    /// What it says of itself after its address; waits for the invitation that an empty platform
    /// gives.
    List<String> remarks() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_INVITE);
        synchronized (remarks) {
            try {
                while (!invites() && System.nanoTime() < until) {
                    remarks.wait(TimeUnit.SECONDS.toMillis(1));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return List.copyOf(remarks);
        }
    }

    private boolean invites() {
        return remarks.stream().anyMatch(line -> line.contains("/invitations/"));
    }

    /// SIGKILL: no farewell, nothing flushed.
    void kill() {
        kill(process.toHandle());
    }

    /// Kills the platform's own database, a process beside it, when it runs already.
    static void killDatabase(Path data) {
        var file = data.resolve("database").resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            ProcessHandle.of(pid).ifPresent(Child::kill);
        } catch (IOException broken) {
            throw new UncheckedIOException("no database to kill: " + file, broken);
        }
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    void stop() {
        process.destroy();
        process.onExit().completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
