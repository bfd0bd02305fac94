package jp.akashi.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceedings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Proceedings on PostgreSQL.
public final class PgProceedings implements Proceedings {
    private final JdbcClient sql;

    public PgProceedings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Proceeding> find(ProceedingId id) {
        return list("id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<Proceeding> list(ProviderId provider) {
        return list("provider = ? order by last_at desc, id", provider.value());
    }

    @Override
    public List<Proceeding> list(CertificationNumber number) {
        return list("number = ? order by last_at desc, id", number.slug());
    }

    @Override
    public List<Proceeding> listWaitingFor(Turn party, int most) {
        var order = party == Turn.CLOSED ? "desc" : "asc";
        return list(
                "turn = ? order by last_at %s, id limit ?".formatted(order),
                Json.code(party),
                most);
    }

    @Override
    public int countWaitingFor(Turn party) {
        return sql.sql("select count(*) from akashi.proceedings where turn = ?")
                .param(Json.code(party))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Proceeding> listOverdue(LocalDate day, int most) {
        return list("due < ? order by due, id limit ?", day, most);
    }

    private List<Proceeding> list(String where, Object... values) {
        return sql.sql("select id, version, document from akashi.proceedings where " + where)
                .params(List.of(values))
                .query((row, _) ->
                        ProceedingJson.read(
                                row.getString("id"),
                                row.getLong("version"),
                                row.getString("document")))
                .list();
    }

    @Override
    public void add(Proceeding proceeding) {
        try {
            sql.sql(
                            """
                            insert into akashi.proceedings
                                (phase, turn, due, last_at, version, document, id, number, provider,
                                 concern)
                            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)\
                            """)
                    .params(changing(proceeding))
                    .param(proceeding.id().value())
                    .param(proceeding.number().slug())
                    .param(proceeding.provider().value())
                    .param(Json.code(proceeding.concern()))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("there already: " + proceeding.id(), there);
        }
    }

    @Override
    public boolean replace(Proceeding next) {
        return sql.sql(
                                """
                                update akashi.proceedings
                                set phase = ?, turn = ?, due = ?, last_at = ?, version = ?,
                                    document = ?::jsonb
                                where id = ? and version = ?\
                                """)
                        .params(changing(next))
                        .param(next.id().value())
                        .param(next.version() - 1)
                        .update()
                == 1;
    }

    private static List<Object> changing(Proceeding proceeding) {
        var values = new ArrayList<Object>();
        values.add(Json.code(proceeding.phase()));
        values.add(Json.code(proceeding.turn()));
        values.add(proceeding.standing().due());
        values.add(Columns.time(proceeding.entries().getLast().hand().at()));
        values.add(proceeding.version());
        values.add(ProceedingJson.print(proceeding));
        return values;
    }
}
