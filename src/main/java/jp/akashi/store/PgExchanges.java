package jp.akashi.store;

import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Exchange;
import jp.akashi.registry.Exchanges;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Published questions and answers on PostgreSQL.
public final class PgExchanges implements Exchanges {
    private final JdbcClient sql;

    public PgExchanges(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Exchange> list(CertificationNumber number) {
        return sql.sql(
                        """
                        select * from public_record.exchanges where number = ?
                        order by published_at desc, id\
                        """)
                .param(number.slug())
                .query((row, _) ->
                        new Exchange(
                                row.getString("id"),
                                CertificationNumber.parse(row.getString("number")),
                                row.getString("item"),
                                new Exchange.Words(
                                        row.getString("question"), row.getString("answer")),
                                Columns.date(row, "asked_on"),
                                Columns.date(row, "answered_on"),
                                Columns.instant(row, "published_at")))
                .list();
    }

    @Override
    public void append(Exchange exchange) {
        sql.sql(
                        """
                        insert into public_record.exchanges
                            (id, number, item, question, answer, asked_on, answered_on, published_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(exchange.id())
                .param(exchange.number().slug())
                .param(exchange.item())
                .param(Columns.text(exchange.words().question()))
                .param(Columns.text(exchange.words().answer()))
                .param(exchange.askedOn())
                .param(exchange.answeredOn())
                .param(Columns.time(exchange.publishedAt()))
                .update();
    }
}
