package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Decisions;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Decisions on PostgreSQL.
public final class PgDecisions implements Decisions {
    private final JdbcClient sql;

    public PgDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Decision> find(ApplicationId application) {
        return sql.sql("select * from akashi.decisions where application = ?")
                .param(application.value())
                .query(PgDecisions::decision)
                .optional();
    }

    @Override
    public void add(Decision decision) {
        try {
            sql.sql(
                            """
                            insert into akashi.decisions
                                (application, granted, reasons, decided_by, decided_at, decided_on)
                            values (?, ?::int, ?::jsonb, ?, ?, ?)\
                            """)
                    .param(decision.application().value())
                    .param(granted(decision))
                    .param(reasons(decision))
                    .param(decision.made().by().value())
                    .param(Columns.time(decision.made().at()))
                    .param(decision.made().on())
                    .update();
        } catch (DuplicateKeyException made) {
            throw new IllegalStateException("decided already: " + decision.application(), made);
        }
    }

    private static @Nullable Integer granted(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted -> granted.revision();
            case Decision.Refused _ -> null;
        };
    }

    private static @Nullable String reasons(Decision decision) {
        return switch (decision) {
            case Decision.Granted _ -> null;
            case Decision.Refused refused -> ExaminationJson.printReasons(refused.reasons());
        };
    }

    private static Decision decision(ResultSet row, int index) throws SQLException {
        var application = new ApplicationId(row.getString("application"));
        var made =
                new Decision.Made(
                        new PersonId(row.getString("decided_by")),
                        Columns.instant(row, "decided_at"),
                        Columns.date(row, "decided_on"));
        var reasons = row.getString("reasons");
        return reasons == null
                ? new Decision.Granted(application, row.getInt("granted"), made)
                : new Decision.Refused(application, ExaminationJson.reasons(reasons), made);
    }
}
