package jp.akashi.store;

import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.party.SignUpLink;
import jp.akashi.party.SignUps;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Links for signing up on PostgreSQL.
public final class PgSignUps implements SignUps {
    private final JdbcClient sql;

    public PgSignUps(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SignUpLink> find(Digest secret) {
        return sql.sql("select * from akashi.sign_ups where secret = ?")
                .param(secret.hex())
                .query((row, _) ->
                        new SignUpLink(
                                secret, row.getString("email"), Columns.instant(row, "expires")))
                .optional();
    }

    @Override
    public void put(SignUpLink link) {
        sql.sql(
                        """
                        insert into akashi.sign_ups (email, secret, expires) values (?, ?, ?)
                        on conflict (email) do update
                        set secret = excluded.secret, expires = excluded.expires\
                        """)
                .param(link.email())
                .param(link.secret().hex())
                .param(Columns.time(link.expires()))
                .update();
    }

    @Override
    public boolean remove(Digest secret) {
        return sql.sql("delete from akashi.sign_ups where secret = ?").param(secret.hex()).update()
                == 1;
    }

    @Override
    public void forget(Instant expiredBefore) {
        sql.sql("delete from akashi.sign_ups where expires < ?")
                .param(Columns.time(expiredBefore))
                .update();
    }
}
