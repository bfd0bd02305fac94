package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.surveillance.ServiceEnd;
import jp.akashi.surveillance.ServiceEnds;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reported ends of services on PostgreSQL.
public final class PgServiceEnds implements ServiceEnds {
    private final JdbcClient sql;

    public PgServiceEnds(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ServiceEnd> find(CertificationNumber number) {
        return sql.sql("select * from akashi.service_ends where number = ?")
                .param(number.slug())
                .query(PgServiceEnds::end)
                .optional();
    }

    @Override
    public List<ServiceEnd> listWaiting() {
        return sql.sql("select * from akashi.service_ends where not taken order by told_at, number")
                .query(PgServiceEnds::end)
                .list();
    }

    @Override
    public List<ServiceEnd> listUnreturned(int most) {
        return sql.sql(
                        """
                        select * from akashi.service_ends where taken and not returned
                        order by last_day, number limit ?\
                        """)
                .param(most)
                .query(PgServiceEnds::end)
                .list();
    }

    @Override
    public void add(ServiceEnd end) {
        try {
            sql.sql(
                            """
                            insert into akashi.service_ends
                                (number, told_at, last_day, taken, returned, content)
                            values (?, ?, ?, ?, ?, ?::jsonb)\
                            """)
                    .param(end.number().slug())
                    .param(Columns.time(end.told().signed().at()))
                    .param(end.told().lastDay())
                    .param(end.taken() != null)
                    .param(end.handback() != null)
                    .param(ServiceEndJson.print(end))
                    .update();
        } catch (DuplicateKeyException told) {
            throw new IllegalStateException("told already: " + end.number(), told);
        }
    }

    @Override
    public void change(ServiceEnd end) {
        int changed =
                sql.sql(
                                """
                                update akashi.service_ends
                                set taken = ?, returned = ?, content = ?::jsonb where number = ?\
                                """)
                        .param(end.taken() != null)
                        .param(end.handback() != null)
                        .param(ServiceEndJson.print(end))
                        .param(end.number().slug())
                        .update();
        if (changed == 0) {
            throw new NoSuchElementException("never told: " + end.number());
        }
    }

    @Override
    public void remove(CertificationNumber number) {
        sql.sql("delete from akashi.service_ends where number = ? and not taken")
                .param(number.slug())
                .update();
    }

    private static ServiceEnd end(ResultSet row, int index) throws SQLException {
        return ServiceEndJson.read(
                CertificationNumber.parse(row.getString("number")), row.getString("content"));
    }
}
