package jp.akashi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.akashi.store.embedded.DatabaseUnavailable;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import org.springframework.test.context.DynamicPropertyRegistry;

/// Databases for tests: one server for all of a test run, and as many fresh, migrated databases on
/// it as asked for.
///
/// ```java
/// private static final Database DATABASE = TestDatabase.fresh();
/// ```
public final class TestDatabase {
    private static final Path HOMES = Path.of("target", "test-database");
    private static final int CONNECTIONS = 4;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /// A migrated database nobody else uses; it goes away with the server.
    public static Database fresh() {
        return Database.at(freshLogin(), CONNECTIONS);
    }

    /// Points a Spring context to a database of its own.
    public static void register(DynamicPropertyRegistry properties) {
        var login = freshLogin();
        properties.add("akashi.database.url", login::url);
        properties.add("akashi.database.user", login::user);
        properties.add("akashi.database.password", login::password);
    }

    /// PostgreSQL's programs, for tests that start a server of their own.
    static Path binaries() {
        return Running.SERVER.binaries();
    }

    static Login freshLogin() {
        return copyOf(Running.TEMPLATE);
    }

    /// A database with nothing in it.
    static Login emptyLogin() {
        return copyOf("template1");
    }

    private static Login copyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        var root = login("postgres");
        try (var connection = root.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database %s template %s".formatted(name, template));
        } catch (SQLException failure) {
            throw Database.unavailable(root, failure);
        }
        return login(name);
    }

    private static Login login(String database) {
        var server = Running.SERVER;
        return new Login(server.url(database), server.superuser(), server.password());
    }

    /// Starts with the first use and stops with the JVM. Nothing in it outlives the run, so it need
    /// not wait for the disk.
    private static final class Running {
        private static final String TEMPLATE = "akashi_template";
        private static final EmbeddedPostgres SERVER = start();

        static {
            Database.migrate(Database.createIfAbsent(SERVER, TEMPLATE));
        }

        private static EmbeddedPostgres start() {
            sweep();
            var home = HOMES.resolve(Long.toString(ProcessHandle.current().pid()));
            var server = startIn(home);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                server.close();
                                delete(home);
                            }));
            return server;
        }

        private static EmbeddedPostgres startIn(Path home) {
            return EmbeddedPostgres.start(
                    new Settings(
                            home,
                            Path.of("target"),
                            Map.of(
                                    "fsync", "off",
                                    "full_page_writes", "off",
                                    "synchronous_commit", "off",
                                    "max_connections", "300")));
        }

        /// Ends what test runs that were killed have left.
        private static void sweep() {
            try (var homes = Files.newDirectoryStream(Files.createDirectories(HOMES))) {
                for (var home : homes) {
                    sweep(home);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void sweep(Path home) {
            try (var _ = startIn(home)) {
                // no longer held by a test run
            } catch (DatabaseUnavailable inUse) {
                return;
            }
            try {
                delete(home);
            } catch (UncheckedIOException goingAway) {
                // who left it is still at it, or the next run is
            }
        }

        private static void delete(Path home) {
            try (var paths = Files.walk(home)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
