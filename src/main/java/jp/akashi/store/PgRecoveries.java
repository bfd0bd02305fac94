package jp.akashi.store;

import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Recoveries;
import jp.akashi.party.Recovery;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Recoveries of passwords on PostgreSQL.
public final class PgRecoveries implements Recoveries {
    private final JdbcClient sql;

    public PgRecoveries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Recovery> find(Digest secret) {
        return sql.sql("select * from akashi.recoveries where secret = ?")
                .param(secret.hex())
                .query((row, _) ->
                        new Recovery(
                                secret,
                                new PersonId(row.getString("person")),
                                Columns.instant(row, "expires")))
                .optional();
    }

    @Override
    public void put(Recovery recovery) {
        sql.sql(
                        """
                        insert into akashi.recoveries (person, secret, expires) values (?, ?, ?)
                        on conflict (person) do update
                        set secret = excluded.secret, expires = excluded.expires\
                        """)
                .param(recovery.person().value())
                .param(recovery.secret().hex())
                .param(Columns.time(recovery.expires()))
                .update();
    }

    @Override
    public boolean remove(Digest secret) {
        return sql.sql("delete from akashi.recoveries where secret = ?")
                        .param(secret.hex())
                        .update()
                == 1;
    }

    @Override
    public void removeOf(PersonId person) {
        sql.sql("delete from akashi.recoveries where person = ?").param(person.value()).update();
    }

    @Override
    public void forget(Instant expiredBefore) {
        sql.sql("delete from akashi.recoveries where expires < ?")
                .param(Columns.time(expiredBefore))
                .update();
    }
}
