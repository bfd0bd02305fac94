package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.examination.Visit;
import jp.akashi.examination.Visits;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Visits on PostgreSQL.
public final class PgVisits implements Visits {
    private final JdbcClient sql;

    public PgVisits(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return sql.sql("select * from akashi.visits where id = ?")
                .param(id.value())
                .query(PgVisits::visit)
                .optional();
    }

    @Override
    public List<Visit> list(ApplicationId application) {
        return sql.sql("select * from akashi.visits where application = ? order by place")
                .param(application.value())
                .query(PgVisits::visit)
                .list();
    }

    @Override
    public void add(Visit visit) {
        sql.sql(
                        """
                        insert into akashi.visits (id, application, version, content)
                        values (?, ?, ?, ?::jsonb)\
                        """)
                .param(visit.id().value())
                .param(visit.application().value())
                .param(visit.version())
                .param(VisitJson.print(visit))
                .update();
    }

    @Override
    public boolean replace(Visit next) {
        return sql.sql(
                                """
                                update akashi.visits set version = ?, content = ?::jsonb
                                where id = ? and version = ?\
                                """)
                        .param(next.version())
                        .param(VisitJson.print(next))
                        .param(next.id().value())
                        .param(next.version() - 1)
                        .update()
                == 1;
    }

    private static Visit visit(ResultSet row, int index) throws SQLException {
        return VisitJson.read(
                new VisitId(row.getString("id")),
                new ApplicationId(row.getString("application")),
                row.getLong("version"),
                row.getString("content"));
    }
}
