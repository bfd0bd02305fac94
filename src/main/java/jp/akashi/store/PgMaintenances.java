package jp.akashi.store;

import java.time.LocalDateTime;
import java.util.List;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.surveillance.proceeding.Maintenance;
import jp.akashi.surveillance.proceeding.Maintenances;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Announcements of maintenance on PostgreSQL.
public final class PgMaintenances implements Maintenances {
    private final JdbcClient sql;

    public PgMaintenances(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Maintenance> list(CertificationNumber number) {
        return sql.sql("select * from akashi.maintenances where number = ? order by place desc")
                .param(number.slug())
                .query((row, _) ->
                        new Maintenance(
                                number,
                                Columns.date(row, "announced_on"),
                                new Maintenance.Stop(
                                        row.getObject("stops_from", LocalDateTime.class),
                                        row.getObject("stops_until", LocalDateTime.class)),
                                row.getString("what"),
                                new Hand(
                                        new PersonId(row.getString("entered_by")),
                                        Json.findConstant(row.getString("party"), Turn.values())
                                                .orElseThrow(),
                                        Columns.instant(row, "entered_at"))))
                .list();
    }

    @Override
    public void add(Maintenance maintenance) {
        sql.sql(
                        """
                        insert into akashi.maintenances
                            (number, announced_on, stops_from, stops_until, what, entered_by, party,
                             entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(maintenance.number().slug())
                .param(maintenance.announcedOn())
                .param(maintenance.stop().from())
                .param(maintenance.stop().until())
                .param(Columns.text(maintenance.what()))
                .param(maintenance.hand().person().value())
                .param(Json.code(maintenance.hand().party()))
                .param(Columns.time(maintenance.hand().at()))
                .update();
    }
}
