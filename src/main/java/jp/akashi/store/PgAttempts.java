package jp.akashi.store;

import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.party.Attempts;
import jp.akashi.party.Tries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Attempts to sign in on PostgreSQL.
public final class PgAttempts implements Attempts {
    private final JdbcClient sql;

    public PgAttempts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Tries> find(Digest account) {
        return sql.sql("select * from akashi.sign_in_tries where account = ?")
                .param(account.hex())
                .query((row, _) ->
                        new Tries(
                                row.getInt("failures"),
                                Columns.instant(row, "last_at"),
                                row.getObject("locked_until") == null
                                        ? null
                                        : Columns.instant(row, "locked_until")))
                .optional();
    }

    @Override
    public boolean replace(Digest account, @Nullable Tries seen, Tries next) {
        return seen == null ? added(account, next) : replaced(account, seen, next);
    }

    private boolean added(Digest account, Tries next) {
        return sql.sql(
                                """
                                insert into akashi.sign_in_tries (account, failures, last_at, locked_until)
                                values (?, ?, ?, ?) on conflict (account) do nothing\
                                """)
                        .param(account.hex())
                        .param(next.failures())
                        .param(Columns.time(next.last()))
                        .param(lock(next))
                        .update()
                == 1;
    }

    private boolean replaced(Digest account, Tries seen, Tries next) {
        return sql.sql(
                                """
                                update akashi.sign_in_tries
                                set failures = ?, last_at = ?, locked_until = ?
                                where account = ? and failures = ? and last_at = ?\
                                """)
                        .param(next.failures())
                        .param(Columns.time(next.last()))
                        .param(lock(next))
                        .param(account.hex())
                        .param(seen.failures())
                        .param(Columns.time(seen.last()))
                        .update()
                == 1;
    }

    @Override
    public void clear(Digest account) {
        sql.sql("delete from akashi.sign_in_tries where account = ?").param(account.hex()).update();
    }

    @Override
    public void forget(Instant before) {
        sql.sql("delete from akashi.sign_in_tries where last_at < ?")
                .param(Columns.time(before))
                .update();
    }

    private static @Nullable Object lock(Tries tries) {
        var until = tries.lockedUntil();
        return until == null ? null : Columns.time(until);
    }
}
