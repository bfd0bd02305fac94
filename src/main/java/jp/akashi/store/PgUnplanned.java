package jp.akashi.store;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.renewal.Unplanned;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The certifications the end of whose term nobody planned, on PostgreSQL.
public final class PgUnplanned implements Unplanned {
    private final JdbcClient sql;

    public PgUnplanned(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<CertificationNumber> list(
            LocalDate today, @Nullable CertificationNumber after, int most) {
        return sql.sql(
                        """
                        select number from akashi.certifications
                        where number > ? and term_until >= ? and (ending_on is null or ending_on > ?)
                          and not exists (select from akashi.agenda
                                          where kind = 'TERM_ENDS' and subject = number and due = term_until + 1)
                        order by number limit ?\
                        """)
                .params(after == null ? "" : after.slug(), today, today, most)
                .query((row, _) -> CertificationNumber.parse(row.getString("number")))
                .list();
    }
}
