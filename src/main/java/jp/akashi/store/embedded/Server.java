package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Starts, finds and stops the PostgreSQL of one cluster.
record Server(Cluster cluster, Map<String, String> extraParameters) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STRAYS_LEAVE_WITHIN = Duration.ofSeconds(5);

    private static final Map<String, String> PARAMETERS =
            Map.of(
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "",
                    "logging_collector", "on",
                    "log_filename", "postgresql-%a.log",
                    "log_truncate_on_rotation", "on");

    /// The server that an Akashi before us left running, once it answers.
    ///
    /// @return empty when none runs; a lock that only looked like one is cleared
    Optional<Postmaster> findRunning() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var found = Postmaster.read(cluster.data());
            if (found.isEmpty()) {
                return found;
            }
            if (!isOurs(found.get())) {
                clearStaleLock(found.get());
                return Optional.empty();
            }
            if (found.get().isReady()) {
                return found;
            }
            pause();
        }
        throw new DatabaseUnavailable(
                "A PostgreSQL on %s is running but does not become ready; stop it and try again."
                        .formatted(cluster.data()));
    }

    void start(int port) throws IOException {
        cluster.user().own(cluster.data());
        var started = pgCtl("start", "-l", startLog(), "-o", options(port));
        if (!started.succeeded()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL did not start on %s: %s."
                            .formatted(cluster.data(), reason(started)));
        }
    }

    /// Does nothing when the server has died before.
    void stop() throws IOException {
        if (isRunning()) {
            var stopped = pgCtl("stop", "-m", "fast");
            if (!stopped.succeeded() && isRunning()) {
                throw new DatabaseUnavailable(
                        "PostgreSQL did not stop on %s: %s."
                                .formatted(cluster.data(), stopped.lastWord()));
            }
        }
    }

    private boolean isRunning() throws IOException {
        return Postmaster.read(cluster.data()).filter(this::isOurs).isPresent();
    }

    private boolean isOurs(Postmaster postmaster) {
        return Processes.runs(
                postmaster.pid(), cluster.binaries().program("postgres"), cluster.data());
    }

    /// PostgreSQL itself overcomes the lock of a dead process, but not one whose number lives on in
    /// a zombie or in another program. Children that outlived a killed postmaster still write: they
    /// go first.
    private void clearStaleLock(Postmaster stale) throws IOException {
        endStrays();
        if (stale.pid() == 0 || Processes.exists(stale.pid())) {
            Files.deleteIfExists(Postmaster.file(cluster.data()));
        }
    }

    private void endStrays() {
        var deadline = System.nanoTime() + STRAYS_LEAVE_WITHIN.toNanos();
        var strays = Processes.within(cluster.data());
        while (!strays.isEmpty()) {
            if (System.nanoTime() > deadline) {
                strays.forEach(ProcessHandle::destroyForcibly);
            }
            pause();
            strays = Processes.within(cluster.data());
        }
    }

    private Command pgCtl(String verb, Object... more) {
        var words =
                new ArrayList<Object>(
                        List.of(
                                cluster.binaries().program("pg_ctl"),
                                verb,
                                "-D",
                                cluster.data(),
                                "-w",
                                "-t",
                                PATIENCE.toSeconds()));
        words.addAll(List.of(more));
        return Command.run(cluster.user(), words.toArray());
    }

    private String options(int port) {
        var parameters = new TreeMap<>(PARAMETERS);
        parameters.putAll(extraParameters);
        parameters.put("port", Integer.toString(port));
        var options = new StringBuilder();
        parameters.forEach((name, value) -> options.append("-c %s='%s' ".formatted(name, value)));
        return options.toString().strip();
    }

    private Path startLog() {
        return cluster.data().resolve("start.log");
    }

    /// The server's own last word, where it came to one.
    private String reason(Command started) {
        try {
            return Files.readAllLines(startLog()).stream()
                    .filter(line -> line.contains("FATAL:"))
                    .reduce((_, last) -> last)
                    .orElse(started.lastWord());
        } catch (IOException unreadable) {
            return started.lastWord();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Stopped while the database was starting.", stopped);
        }
    }
}
