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
        this.server = server;
        this.app = Pools.app(given, connections);
        this.open = Pools.open(given, connections);
    }

    /// Prepares the database behind this login, which needs the right to create roles the first
    /// time.
    ///
    /// @param connections at most so many in each of the two pools
    /// @throws DatabaseUnavailable with the sentence for the person who runs the platform
    public static Database at(Login given, int connections) {
        return new Database(() -> {}, given, connections);
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
        var owner = given.as(DatabaseRole.OWNER);
        var flyway =
                Flyway.configure()
                        .dataSource(owner.url(), owner.user(), owner.password())
                        .schemas(NAME, "public_record")
                        .locations("classpath:db/migration");
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

    static DatabaseUnavailable unavailable(Login login, SQLException failure) {
        return new DatabaseUnavailable(
                "The database cannot be reached as %s: %s".formatted(login, failure.getMessage()),
                failure);
    }
}
