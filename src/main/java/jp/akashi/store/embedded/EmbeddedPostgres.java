package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The platform's own PostgreSQL, running until it is closed.
///
/// It keeps committed work through any end of its processes, listens on the loopback address alone
/// and asks for a password. A server that an Akashi killed hard left behind is adopted.
public final class EmbeddedPostgres implements AutoCloseable {
    private final Server server;
    private final String password;
    private final int port;
    private final HomeLock lock;
    private boolean closed;

    private EmbeddedPostgres(Server server, HomeLock lock) throws IOException {
        this.server = server;
        this.lock = lock;
        this.password = readyCluster(server.cluster());
        this.port = runningServer(server);
    }

    /// Starts the database of this folder; makes it when it is absent.
    ///
    /// @throws DatabaseUnavailable with the sentence for the person who runs the platform
    public static EmbeddedPostgres start(Settings settings) {
        return start(settings, RunAs.find());
    }

    static EmbeddedPostgres start(Settings settings, RunAs user) {
        try {
            var home = Files.createDirectories(settings.home()).toRealPath();
            var lock = HomeLock.take(home);
            try {
                var cluster = new Cluster(home, Binaries.under(settings.binaries()), user);
                return new EmbeddedPostgres(new Server(cluster, settings.parameters()), lock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw DatabaseUnavailable.of(failure, settings.home());
        }
    }

    /// The database of a folder that another Akashi is using; empty when none does.
    ///
    /// @throws DatabaseUnavailable with the sentence for the person who runs the platform
    public static Optional<Held> findHeld(Settings settings) {
        try {
            if (!Files.isDirectory(settings.home())) {
                return Optional.empty();
            }
            var home = settings.home().toRealPath();
            if (HomeLock.isFree(home)) {
                return Optional.empty();
            }
            var cluster = new Cluster(home, Binaries.under(settings.binaries()), RunAs.find());
            var running = new Server(cluster, settings.parameters()).findRunning();
            if (running.isEmpty()) {
                throw new DatabaseUnavailable(
                        "Another Akashi has the data folder %s and its database is not running yet, or no more; try again."
                                .formatted(home));
            }
            return Optional.of(new Held(running.get().port(), Secret.of(cluster.secretFile())));
        } catch (IOException failure) {
            throw DatabaseUnavailable.of(failure, settings.home());
        }
    }

    /// The way into a database that another Akashi runs.
    public record Held(int port, String password) {
        /// The JDBC address of one of its databases.
        public String url(String database) {
            return address(port, database);
        }

        public String superuser() {
            return Cluster.SUPERUSER;
        }

        /// Without the password.
        @Override
        public String toString() {
            return "PostgreSQL on 127.0.0.1:" + port;
        }
    }

    private static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public int port() {
        return port;
    }

    /// The JDBC address of one of its databases.
    public String url(String database) {
        return address(port, database);
    }

    public String superuser() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return password;
    }

    /// The folder of PostgreSQL's programs.
    public Path binaries() {
        return server.cluster().binaries().folder();
    }

    /// Stops the server once every committed row is on the disk.
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try (lock) {
                server.stop();
            } catch (IOException failure) {
                throw DatabaseUnavailable.of(failure, server.cluster().home());
            }
        }
    }

    private static String readyCluster(Cluster cluster) throws IOException {
        if (cluster.exists() && !Files.exists(cluster.secretFile())) {
            throw new DatabaseUnavailable(
                    "The password file %s is missing; put it back from your backup."
                            .formatted(cluster.secretFile()));
        }
        var password = Secret.of(cluster.secretFile());
        if (!cluster.exists()) {
            cluster.create(password);
        }
        return password;
    }

    private static int runningServer(Server server) throws IOException {
        var found = server.findRunning();
        if (found.isPresent()) {
            return found.get().port();
        }
        var memory = server.cluster().home().resolve("database.port");
        var port = Port.remembered(memory);
        try {
            server.start(port);
        } catch (DatabaseUnavailable failure) {
            if (Port.isFree(port)) {
                throw failure;
            }
            port = Port.fresh();
            server.start(port);
        }
        Files.writeString(memory, port + System.lineSeparator());
        return port;
    }

    @Override
    public String toString() {
        return "PostgreSQL on 127.0.0.1:%d, data in %s".formatted(port, server.cluster().data());
    }
}
