package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.akashi.application.Overtaken;
import jp.akashi.certification.Settlement;
import jp.akashi.certification.Settlements;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was settled of applications that were overtaken, on PostgreSQL.
public final class PgSettlements implements Settlements {
    private final JdbcClient sql;

    public PgSettlements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Settlement> list(ApplicationId application) {
        return sql.sql(
                        "select * from akashi.overtaken_settlements where application = ? order by"
                                + " place")
                .param(application.value())
                .query(PgSettlements::settlement)
                .list();
    }

    @Override
    public void add(Settlement settlement) {
        sql.sql(
                        """
                        insert into akashi.overtaken_settlements
                            (application, certified, taken, kept, reason, settled_by, settled_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(settlement.application().value())
                .param(settlement.certified().value())
                .param(keys(settlement.taken()))
                .param(keys(settlement.kept()))
                .param(Columns.text(settlement.signed().reason()))
                .param(settlement.signed().by().value())
                .param(Columns.time(settlement.signed().at()))
                .update();
    }

    private static String[] keys(Overtaken places) {
        return places.keys().toArray(String[]::new);
    }

    private static Settlement settlement(ResultSet row, int index) throws SQLException {
        return new Settlement(
                new ApplicationId(row.getString("application")),
                new ApplicationId(row.getString("certified")),
                Overtaken.of(Columns.texts(row, "taken")),
                Overtaken.of(Columns.texts(row, "kept")),
                new Settlement.Signed(
                        row.getString("reason"),
                        new PersonId(row.getString("settled_by")),
                        Columns.instant(row, "settled_at")));
    }
}
