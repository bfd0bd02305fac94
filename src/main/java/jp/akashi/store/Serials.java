package jp.akashi.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Numbers given out one by one. Whoever takes one keeps the series to themselves until they
/// commit, and gives it back when they do not: no number is given twice, and none is left out.
final class Serials {
    private final JdbcClient sql;

    Serials(JdbcClient sql) {
        this.sql = sql;
    }

    int next(String series) {
        return sql.sql(
                        """
                        insert into akashi.serials (series, last) values (?, 1)
                        on conflict (series) do update set last = serials.last + 1
                        returning last\
                        """)
                .param(series)
                .query(Integer.class)
                .single();
    }

    /// The next number of the series is above this one.
    void keep(String series, int number) {
        sql.sql(
                        """
                        insert into akashi.serials (series, last) values (?, ?)
                        on conflict (series) do update set last = greatest(serials.last, excluded.last)\
                        """)
                .param(series)
                .param(number)
                .update();
    }
}
