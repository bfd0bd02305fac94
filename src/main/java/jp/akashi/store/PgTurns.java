package jp.akashi.store;

import java.time.Instant;
import javax.sql.DataSource;
import jp.akashi.kernel.Clocks;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The turns that servers take at what is done again and again, on PostgreSQL.
public final class PgTurns {
    private final JdbcClient sql;

    public PgTurns(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /// Who has a turn in hand says so again and again. Of one who said so last at a moment that has
    /// not come it is taken to be now: a clock was ahead, and if the server is gone its turn is
    /// free soon.
    public void pullBack(Instant now) {
        sql.sql(
                        """
                        update akashi.scheduled_tasks set last_heartbeat = ?
                        where picked and last_heartbeat > ?\
                        """)
                .params(Columns.time(now), Columns.time(now.plus(Clocks.SLACK)))
                .update();
    }
}
