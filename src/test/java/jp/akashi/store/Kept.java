package jp.akashi.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import jp.akashi.store.keys.DataKeys;
import jp.akashi.store.keys.KeySource;
import jp.akashi.store.keys.PgDataKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A data folder that a platform is using.
public final class Kept implements AutoCloseable {
    private static final int CONNECTIONS = 2;

    private final Database database;
    private final Login given;

    private Kept(EmbeddedPostgres server) {
        this.database = Database.on(server, CONNECTIONS);
        this.given = Database.createIfAbsent(server, Database.NAME);
    }

    public static Kept in(Path data) {
        return new Kept(EmbeddedPostgres.start(Settings.in(data)));
    }

    /// Data that are sealed, as those of a platform that was started.
    public DataKeys seal(Path data) throws SQLException {
        return PgDataKeys.open(database.app(), KeySource.of(null, data), InstantSource.system());
    }

    /// One more act of somebody.
    public void write() {
        new PgJournal(JdbcClient.create(database.app()))
                .append(new Act("drill", Action.SEE_QUEUE, "case", Act.Digests.NONE, "訓練"));
    }

    /// Changes an entry of the journal past all guards.
    public void tamper(long entry) throws SQLException {
        try (var connection = given.as(DatabaseRole.OWNER).connect();
                var statement = connection.createStatement()) {
            statement.execute("alter table akashi.journal disable trigger user");
            statement.execute("update akashi.journal set reason = '別の理由' where seq = " + entry);
            statement.execute("alter table akashi.journal enable trigger user");
        }
    }

    @Override
    public void close() throws Exception {
        database.close();
    }
}
