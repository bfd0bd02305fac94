package jp.akashi.store;

import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.road.SmallScheme;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A platform with something of every kind in it, for the drill of backup and restore.
public final class Drilled implements AutoCloseable {
    private final Login login;
    private final Database database;

    private Drilled(Login login) {
        this.login = login;
        this.database = Database.at(login, 4);
    }

    public static Drilled platform() {
        var drilled = new Drilled(TestDatabase.freshLogin());
        var given = new Given(PgStores.on(drilled.database).stores(SmallScheme.SCHEMES));
        for (int i = 0; i < 3; i++) {
            var certification = given.certification(given.application());
            PgStores.on(drilled.database)
                    .stores(SmallScheme.SCHEMES)
                    .published()
                    .certifications()
                    .add(certification);
            drilled.write();
        }
        return drilled;
    }

    /// An empty machine with the schema of a version.
    public static OpenedDatabase machine(String version) {
        var login = TestDatabase.emptyLogin();
        Database.migrate(login, MigrationVersion.fromVersion(version));
        return OpenedDatabase.at(login);
    }

    public Login owner() {
        return login.as(DatabaseRole.OWNER);
    }

    /// One more act of somebody.
    public void write() {
        new PgJournal(JdbcClient.create(database.app()))
                .append(new Act("drill", Action.SEE_QUEUE, "case", Act.Digests.NONE, "訓練"));
    }

    @Override
    public void close() throws Exception {
        database.close();
    }
}
