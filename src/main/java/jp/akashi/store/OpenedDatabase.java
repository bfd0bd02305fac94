package jp.akashi.store;

import java.nio.file.Path;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/// The platform's database for a command of those who run it, as it is: nothing is migrated. It is
/// that of a running platform, or one that is started for as long as the command takes.
public final class OpenedDatabase implements AutoCloseable {
    private final Login given;
    private final @Nullable EmbeddedPostgres started;

    private OpenedDatabase(Login given, @Nullable EmbeddedPostgres started) {
        this.given = given;
        this.started = started;
    }

    /// The database that `AKASHI_DATABASE_URL` names, or else that of the data folder.
    ///
    /// @throws jp.akashi.store.embedded.DatabaseUnavailable with the sentence for the person
    public static OpenedDatabase of(Path data, @Nullable String url) {
        if (url != null && !url.isBlank()) {
            var login =
                    DatabaseAddress.parse(
                            url,
                            System.getenv("AKASHI_DATABASE_USER"),
                            System.getenv("AKASHI_DATABASE_PASSWORD"));
            return at(login);
        }
        return EmbeddedPostgres.findHeld(Settings.in(data))
                .map(held ->
                        at(new Login(held.url(Database.NAME), held.superuser(), held.password())))
                .orElseGet(() -> started(EmbeddedPostgres.start(Settings.in(data))));
    }

    private static OpenedDatabase started(EmbeddedPostgres server) {
        var login = new Login(server.url(Database.NAME), server.superuser(), server.password());
        return new OpenedDatabase(login, server);
    }

    static OpenedDatabase at(Login given) {
        return new OpenedDatabase(given, null);
    }

    /// The database of a data folder, made anew with the schema of a version and nothing in it.
    ///
    /// @throws jp.akashi.store.embedded.DatabaseUnavailable with the sentence for the person
    public static OpenedDatabase anew(Path data, String version) {
        var server = EmbeddedPostgres.start(Settings.in(data));
        try {
            var login = Database.createIfAbsent(server, Database.NAME);
            Database.migrate(login, MigrationVersion.fromVersion(version));
            return new OpenedDatabase(login, server);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /// As the owner of the two schemas.
    public Login owner() {
        return given.as(DatabaseRole.OWNER);
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
