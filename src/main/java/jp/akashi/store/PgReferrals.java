package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Referral;
import jp.akashi.committee.Referrals;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Referrals to the committee and its members' opinions on PostgreSQL.
public final class PgReferrals implements Referrals {
    private final JdbcClient sql;

    public PgReferrals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Referral> find(ApplicationId application) {
        return sql.sql(
                        "select * from akashi.referrals where application = ? order by place desc limit 1")
                .param(application.value())
                .query(PgReferrals::referral)
                .optional();
    }

    @Override
    public List<Referral> list(PersonId member) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (application) * from akashi.referrals
                            order by application, place desc) latest
                        where ? = any (members)
                        order by place desc\
                        """)
                .param(member.value())
                .query(PgReferrals::referral)
                .list();
    }

    @Override
    public void put(Referral referral) {
        sql.sql(
                        """
                        insert into akashi.referrals
                            (application, revision, members, question, pack)
                        values (?, ?, ?, ?, ?)\
                        """)
                .param(referral.application().value())
                .param(referral.revision())
                .param(Columns.array(referral.members()))
                .param(Columns.text(referral.question()))
                .param(referral.pack())
                .update();
    }

    @Override
    public void add(Opinion opinion) {
        try {
            sql.sql(
                            """
                            insert into akashi.opinions (application, member, view, reasons, given_at)
                            values (?, ?, ?, ?, ?)\
                            """)
                    .param(opinion.application().value())
                    .param(opinion.member().value())
                    .param(opinion.view().name())
                    .param(Columns.text(opinion.reasons()))
                    .param(Columns.time(opinion.at()))
                    .update();
        } catch (DuplicateKeyException given) {
            throw new IllegalStateException("one opinion a member: " + opinion.member(), given);
        }
    }

    @Override
    public List<Opinion> opinions(ApplicationId application) {
        return sql.sql("select * from akashi.opinions where application = ? order by place")
                .param(application.value())
                .query((row, _) ->
                        new Opinion(
                                application,
                                new PersonId(row.getString("member")),
                                Opinion.View.valueOf(row.getString("view")),
                                row.getString("reasons"),
                                Columns.instant(row, "given_at")))
                .list();
    }

    private static Referral referral(ResultSet row, int index) throws SQLException {
        return new Referral(
                new ApplicationId(row.getString("application")),
                row.getInt("revision"),
                Columns.texts(row, "members").stream().map(PersonId::new).toList(),
                row.getString("question"),
                row.getInt("pack"));
    }
}
