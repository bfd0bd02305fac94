package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Walk;
import jp.akashi.kernel.ApplicationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Examinations on PostgreSQL.
public final class PgExaminations implements Examinations {
    private final JdbcClient sql;

    public PgExaminations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Examination> find(ApplicationId application) {
        return sql.sql("select * from akashi.examinations where application = ?")
                .param(application.value())
                .query(PgExaminations::examination)
                .optional();
    }

    @Override
    public List<Examination> list(List<ApplicationId> applications) {
        var found = new LinkedHashMap<ApplicationId, Examination>();
        sql.sql("select * from akashi.examinations where application = any (?)")
                .param(Columns.array(applications))
                .query(PgExaminations::examination)
                .list()
                .forEach(examination -> found.put(examination.application(), examination));
        return applications.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Examination> listAt(List<Stage> stages) {
        return sql.sql(
                        "select * from akashi.examinations where stage = any (?) order by since, application")
                .param(stages.stream().map(Stage::name).toArray(String[]::new))
                .query(PgExaminations::examination)
                .list();
    }

    @Override
    public List<Walk> listWalks(Instant since) {
        return sql.sql("select opened_at, taken from akashi.examinations where since >= ?")
                .param(Columns.time(since))
                .query((row, _) ->
                        new Walk(
                                Columns.instant(row, "opened_at"),
                                ExaminationJson.taken(row.getString("taken"))))
                .list();
    }

    @Override
    public void add(Examination examination) {
        try {
            sql.sql(
                            """
                            insert into akashi.examinations
                                (stage, since, version, findings, taken, application, opened_at)
                            values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)\
                            """)
                    .params(changing(examination))
                    .param(examination.application().value())
                    .param(Columns.time(examination.openedAt()))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException(
                    "examined already: " + examination.application(), there);
        }
    }

    @Override
    public boolean replace(Examination next) {
        return sql.sql(
                                """
                                update akashi.examinations
                                set stage = ?, since = ?, version = ?, findings = ?::jsonb, taken = ?::jsonb
                                where application = ? and version = ?\
                                """)
                        .params(changing(next))
                        .param(next.application().value())
                        .param(next.version() - 1)
                        .update()
                == 1;
    }

    private static List<Object> changing(Examination examination) {
        return List.of(
                examination.stage().name(),
                Columns.time(examination.since()),
                examination.version(),
                ExaminationJson.print(examination.findings()),
                ExaminationJson.print(examination.taken()));
    }

    private static Examination examination(ResultSet row, int index) throws SQLException {
        return new Examination(
                new ApplicationId(row.getString("application")),
                Columns.instant(row, "opened_at"),
                Stage.valueOf(row.getString("stage")),
                row.getLong("version"),
                ExaminationJson.findings(row.getString("findings")),
                ExaminationJson.taken(row.getString("taken")));
    }
}
