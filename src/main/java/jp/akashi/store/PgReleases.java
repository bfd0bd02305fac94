package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.registry.Plea;
import jp.akashi.registry.Release;
import jp.akashi.registry.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The words that withheld answers may be published early, on PostgreSQL.
public final class PgReleases implements Releases {
    private final JdbcClient sql;

    public PgReleases(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Release> list(CertificationNumber number) {
        return sql.sql(
                        "select * from akashi.releases where number = ? order by asked_at desc, item")
                .param(number.slug())
                .query(PgReleases::release)
                .list();
    }

    @Override
    public List<CertificationNumber> latest(int most) {
        return sql.sql(
                        """
                        select number from akashi.releases
                        group by number order by max(asked_at) desc, number limit ?\
                        """)
                .param(most)
                .query((row, _) -> CertificationNumber.parse(row.getString("number")))
                .list();
    }

    @Override
    public void add(Release release) {
        sql.sql(
                        """
                        insert into akashi.releases (number, item, until, asked_by, asked_at)
                        values (?, ?, ?, ?, ?)\
                        """)
                .param(release.number().slug())
                .param(release.item().value())
                .param(release.until())
                .param(release.by().person().value())
                .param(Columns.time(release.by().at()))
                .update();
    }

    private static Release release(ResultSet row, int index) throws SQLException {
        return new Release(
                CertificationNumber.parse(row.getString("number")),
                new ItemId(row.getString("item")),
                Columns.date(row, "until"),
                new Plea.Hand(
                        new PersonId(row.getString("asked_by")), Columns.instant(row, "asked_at")));
    }
}
