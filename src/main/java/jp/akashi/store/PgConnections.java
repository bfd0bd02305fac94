package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Connection;
import jp.akashi.party.Connections;
import jp.akashi.party.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Accounts at identity providers on PostgreSQL.
public final class PgConnections implements Connections {
    private final JdbcClient sql;

    public PgConnections(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Connection> find(Identity identity) {
        return sql.sql("select * from akashi.identities where issuer = ? and subject = ?")
                .param(Columns.text(identity.issuer()))
                .param(Columns.text(identity.subject()))
                .query(PgConnections::connection)
                .optional();
    }

    @Override
    public Optional<Connection> find(PersonId person) {
        return sql.sql("select * from akashi.identities where person = ?")
                .param(person.value())
                .query(PgConnections::connection)
                .optional();
    }

    @Override
    public boolean add(Connection connection) {
        return sql.sql(
                                """
                                insert into akashi.identities (issuer, subject, person, since)
                                values (?, ?, ?, ?) on conflict do nothing\
                                """)
                        .param(Columns.text(connection.identity().issuer()))
                        .param(Columns.text(connection.identity().subject()))
                        .param(connection.person().value())
                        .param(Columns.time(connection.since()))
                        .update()
                == 1;
    }

    @Override
    public void use(Identity identity, Instant at) {
        sql.sql("update akashi.identities set last_used = ? where issuer = ? and subject = ?")
                .param(Columns.time(at))
                .param(Columns.text(identity.issuer()))
                .param(Columns.text(identity.subject()))
                .update();
    }

    @Override
    public void remove(PersonId person) {
        sql.sql("delete from akashi.identities where person = ?").param(person.value()).update();
    }

    private static Connection connection(ResultSet row, int index) throws SQLException {
        return new Connection(
                new Identity(row.getString("issuer"), row.getString("subject")),
                new PersonId(row.getString("person")),
                Columns.instant(row, "since"),
                row.getObject("last_used") == null ? null : Columns.instant(row, "last_used"));
    }
}
