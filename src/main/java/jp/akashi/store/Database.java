package jp.akashi.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import jp.akashi.store.embedded.DatabaseUnavailable;
import jp.akashi.store.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The platform's database, with its roles, its two schemas and every migration in place.
///
/// Two pools lead into it: `app` for those who are signed in, `open` for the public pages. The
/// second logs in as a role that has no right to read anything but the schema `public_record`.
public final class Database implements AutoCloseable {
    static final String NAME = "akashi";

    private final AutoCloseable server;
    private final HikariDataSource app;
    private final HikariDataSource open;

    private Database(AutoCloseable server, Login given, int connections) {
        migrate(given);
        this(server, Pools.app(given, connections, false), Pools.open(given, connections));
    }

    private Database(AutoCloseable server, HikariDataSource app, HikariDataSource open) {
        this.server = server;
        this.app = app;
        this.open = open;
    }

    /// The database behind this login as it is, of which nothing is changed: it may be the copy of
    /// another.
    ///
    /// @throws DatabaseUnavailable when its schema is not the one this program reads
    static Database asItIs(Login given, int connections) {
        requirePresent(given);
        return new Database(
                () -> {}, Pools.app(given, connections, true), Pools.open(given, connections));
    }

    /// Prepares the database behind this login, which needs the right to create roles the first
    /// time. One that follows another database is taken as it is, and nothing is written.
    ///
    /// @param connections at most so many in each of the two pools
    /// @throws DatabaseUnavailable with the sentence for the person who runs the platform
    public static Database at(Login given, int connections) {
        return isCopy(given)
                ? asItIs(given, connections)
                : new Database(() -> {}, given, connections);
    }

    /// Prepares the database of our own server, which stops when this is closed.
    public static Database on(EmbeddedPostgres server, int connections) {
        try {
            return new Database(server, createIfAbsent(server, NAME), connections);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /// The database of our own server as it is; it stops when this is closed.
    static Database asItIs(EmbeddedPostgres server, int connections) {
        try {
            var login = new Login(server.url(NAME), server.superuser(), server.password());
            requirePresent(login);
            return new Database(
                    server, Pools.app(login, connections, true), Pools.open(login, connections));
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /// Where the platform reads and writes.
    public DataSource app() {
        return app;
    }

    /// Where the public pages read.
    public DataSource open() {
        return open;
    }

    @Override
    public void close() throws Exception {
        try (server) {
            open.close();
            app.close();
        }
    }

    static Login createIfAbsent(EmbeddedPostgres server, String name) {
        var root = new Login(server.url("postgres"), server.superuser(), server.password());
        try (var connection = root.connect();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select from pg_database where datname = '%s'".formatted(name))) {
            if (!found.next()) {
                statement.execute("create database " + Roles.quoted(name));
                statement.execute(
                        "revoke all on database %s from public".formatted(Roles.quoted(name)));
            }
        } catch (SQLException failure) {
            throw unavailable(root, failure);
        }
        return new Login(server.url(name), server.superuser(), server.password());
    }

    static void migrate(Login given) {
        migrate(given, MigrationVersion.LATEST);
    }

    /// Makes the schema of a version in an empty database.
    ///
    /// @throws DatabaseUnavailable when no migration leads to that version
    static void migrate(Login given, MigrationVersion version) {
        new Roles(given).ensure();
        var flyway = flyway(given);
        try {
            boolean known =
                    version == MigrationVersion.LATEST
                            || Arrays.stream(flyway.load().info().all())
                                    .anyMatch(one -> version.equals(one.getVersion()));
            if (!known) {
                throw new DatabaseUnavailable(
                        "Version %s of the database's schema belongs to a newer Akashi than this one."
                                .formatted(version));
            }
            flyway.target(version).load().migrate();
        } catch (FlywayException failure) {
            throw new DatabaseUnavailable(
                    "The database %s could not be brought up to date: %s"
                            .formatted(given.url(), failure.getMessage()),
                    failure);
        }
    }

    /// Whether it follows another database (a standby), so that nothing can be changed in it.
    private static boolean isCopy(Login given) {
        try (var connection = given.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select pg_is_in_recovery()")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException failure) {
            throw unavailable(given, failure);
        }
    }

    /// Lets nothing be read whose schema is older or newer than the one we know.
    private static void requirePresent(Login given) {
        try {
            var info = flyway(given).load().info();
            if (info.current() == null || info.pending().length > 0) {
                throw new DatabaseUnavailable(
                        "The database %s has not been brought up to this version of Akashi; start it once without read-only."
                                .formatted(given.url()));
            }
        } catch (FlywayException failure) {
            throw new DatabaseUnavailable(
                    "The database %s cannot be read: %s"
                            .formatted(given.url(), failure.getMessage()),
                    failure);
        }
    }

    private static FluentConfiguration flyway(Login given) {
        var owner = given.as(DatabaseRole.OWNER);
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas(NAME, "public_record")
                .locations("classpath:db/migration");
    }

    static DatabaseUnavailable unavailable(Login login, SQLException failure) {
        return new DatabaseUnavailable(
                "The database cannot be reached as %s: %s".formatted(login, failure.getMessage()),
                failure);
    }
}
