package jp.akashi.store;

import java.util.List;
import jp.akashi.decision.Appeal;
import jp.akashi.decision.Appeals;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The notes of appeals on PostgreSQL.
public final class PgAppeals implements Appeals {
    private final JdbcClient sql;

    public PgAppeals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Appeal> list(ApplicationId application) {
        return sql.sql("select * from akashi.appeals where application = ? order by place")
                .param(application.value())
                .query((row, _) ->
                        new Appeal(
                                application,
                                Columns.date(row, "received_on"),
                                new Appeal.Said(
                                        row.getString("brought_by"),
                                        row.getString("words"),
                                        row.getString("answer")),
                                new Appeal.Noted(
                                        new PersonId(row.getString("noted_by")),
                                        Columns.instant(row, "noted_at"))))
                .list();
    }

    @Override
    public void add(Appeal appeal) {
        sql.sql(
                        """
                        insert into akashi.appeals
                            (application, received_on, brought_by, words, answer, noted_by, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(appeal.application().value())
                .param(appeal.receivedOn())
                .param(Columns.text(appeal.said().from()))
                .param(Columns.text(appeal.said().text()))
                .param(Columns.text(appeal.said().answer()))
                .param(appeal.noted().by().value())
                .param(Columns.time(appeal.noted().at()))
                .update();
    }
}
