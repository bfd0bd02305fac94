package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.renewal.Declination;
import jp.akashi.renewal.Declinations;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The answers that a certification is not renewed, on PostgreSQL.
public final class PgDeclinations implements Declinations {
    private final JdbcClient sql;

    public PgDeclinations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Declination> find(CertificationNumber number, LocalDate expiresOn) {
        return sql.sql("select * from akashi.declinations where number = ? and expires_on = ?")
                .param(number.slug())
                .param(expiresOn)
                .query(PgDeclinations::declination)
                .optional();
    }

    @Override
    public List<Declination> list(int most) {
        return sql.sql(
                        "select * from akashi.declinations order by declined_at desc, number limit"
                                + " ?")
                .param(most)
                .query(PgDeclinations::declination)
                .list();
    }

    @Override
    public void add(Declination declination) {
        try {
            sql.sql(
                            """
                            insert into akashi.declinations
                                (number, expires_on, reason, declined_by, declined_at)
                            values (?, ?, ?, ?, ?)\
                            """)
                    .param(declination.number().slug())
                    .param(declination.expiresOn())
                    .param(Columns.text(declination.reason()))
                    .param(declination.by().value())
                    .param(Columns.time(declination.at()))
                    .update();
        } catch (DuplicateKeyException said) {
            throw new IllegalStateException("said already: " + declination.number(), said);
        }
    }

    private static Declination declination(ResultSet row, int index) throws SQLException {
        return new Declination(
                CertificationNumber.parse(row.getString("number")),
                Columns.date(row, "expires_on"),
                row.getString("reason"),
                new PersonId(row.getString("declined_by")),
                Columns.instant(row, "declined_at"));
    }
}
