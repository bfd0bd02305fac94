package jp.akashi.store;

import java.util.List;
import jp.akashi.guide.Wait;
import jp.akashi.guide.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The published times of the examination on PostgreSQL.
public final class PgWaits implements Waits {
    private final JdbcClient sql;

    public PgWaits(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Wait> list() {
        return sql.sql("select * from public_record.stage_times order by stage")
                .query((row, _) ->
                        new Wait(
                                row.getString("stage"),
                                row.getInt("cases"),
                                row.getBigDecimal("median_days"),
                                row.getBigDecimal("most_days"),
                                Columns.date(row, "since"),
                                Columns.date(row, "until")))
                .list();
    }

    @Override
    public void replace(List<Wait> waits) {
        sql.sql("delete from public_record.stage_times where stage <> all (?)")
                .param(waits.stream().map(Wait::stage).toArray(String[]::new))
                .update();
        for (var wait : waits) {
            sql.sql(
                            """
                            insert into public_record.stage_times
                                (stage, cases, median_days, most_days, since, until)
                            values (?, ?, ?, ?, ?, ?)
                            on conflict (stage) do update
                                set cases = excluded.cases, median_days = excluded.median_days,
                                    most_days = excluded.most_days, since = excluded.since,
                                    until = excluded.until\
                            """)
                    .param(wait.stage())
                    .param(wait.cases())
                    .param(wait.median())
                    .param(wait.most())
                    .param(wait.from())
                    .param(wait.until())
                    .update();
        }
    }
}
