package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.surveillance.ChangeReport;
import jp.akashi.surveillance.ChangeReports;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Change reports on PostgreSQL.
public final class PgChangeReports implements ChangeReports {
    private final JdbcClient sql;

    public PgChangeReports(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ChangeReport> find(ApplicationId application) {
        return sql.sql("select * from akashi.change_reports where application = ?")
                .param(application.value())
                .query(PgChangeReports::report)
                .optional();
    }

    @Override
    public List<ChangeReport> list(CertificationNumber number) {
        return sql.sql("select * from akashi.change_reports where number = ? order by changed_on")
                .param(number.slug())
                .query(PgChangeReports::report)
                .list();
    }

    @Override
    public void add(ChangeReport report) {
        sql.sql(
                        """
                        insert into akashi.change_reports
                            (application, number, changed_on, report_by, reason)
                        values (?, ?, ?, ?, ?)\
                        """)
                .param(report.application().value())
                .param(report.number().slug())
                .param(report.changedOn())
                .param(report.reportBy())
                .param(Columns.text(report.reason()))
                .update();
    }

    private static ChangeReport report(ResultSet row, int index) throws SQLException {
        return new ChangeReport(
                new ApplicationId(row.getString("application")),
                CertificationNumber.parse(row.getString("number")),
                Columns.date(row, "changed_on"),
                Columns.date(row, "report_by"),
                row.getString("reason"));
    }
}
