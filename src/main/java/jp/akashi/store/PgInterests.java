package jp.akashi.store;

import jp.akashi.committee.Declarations;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Interests;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Declarations of interest on PostgreSQL.
public final class PgInterests implements Interests {
    private final JdbcClient sql;

    public PgInterests(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Declarations list(ApplicationId application) {
        return new Declarations(
                sql.sql("select * from akashi.interests where application = ? order by place")
                        .param(application.value())
                        .query((row, _) ->
                                new Interest(
                                        application,
                                        new PersonId(row.getString("member")),
                                        Interest.Claim.valueOf(row.getString("claim")),
                                        row.getString("word"),
                                        new PersonId(row.getString("declared_by")),
                                        Columns.instant(row, "declared_at")))
                        .list());
    }

    @Override
    public void add(Interest interest) {
        sql.sql(
                        """
                        insert into akashi.interests
                            (application, member, claim, word, declared_by, declared_at)
                        values (?, ?, ?, ?, ?, ?)\
                        """)
                .param(interest.application().value())
                .param(interest.member().value())
                .param(interest.claim().name())
                .param(Columns.text(interest.word()))
                .param(interest.by().value())
                .param(Columns.time(interest.at()))
                .update();
    }
}
