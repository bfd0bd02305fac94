package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handovers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Passings of services to other providers on PostgreSQL.
public final class PgHandovers implements Handovers {
    private final JdbcClient sql;

    public PgHandovers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Handover> find(HandoverId id) {
        return list("where id = ?", id.value()).stream().findFirst();
    }

    @Override
    public Optional<Handover> findOpen(Digest secret) {
        return list("where secret = ? and state in ('offered', 'accepted')", secret.hex()).stream()
                .findFirst();
    }

    @Override
    public List<Handover> list(CertificationNumber number) {
        return list("where number = ? order by place desc", number.slug());
    }

    @Override
    public List<Handover> listAccepted() {
        return list("where state = ? order by place", "accepted");
    }

    @Override
    public List<Handover> listOf(ProviderId next) {
        return list("where next = ? order by place desc", next.value());
    }

    private List<Handover> list(String which, String parameter) {
        return sql.sql("select * from akashi.handovers " + which)
                .param(parameter)
                .query(PgHandovers::handover)
                .list();
    }

    @Override
    public void add(Handover handover) {
        try {
            sql.sql(
                            """
                            insert into akashi.handovers
                                (id, number, former, next, secret, state, version, content)
                            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)\
                            """)
                    .param(handover.id().value())
                    .param(handover.number().slug())
                    .param(handover.offer().former().value())
                    .param(next(handover))
                    .param(handover.offer().secret().hex())
                    .param(Json.code(handover.state()))
                    .param(handover.version())
                    .param(HandoverJson.print(handover))
                    .update();
        } catch (DuplicateKeyException open) {
            throw new IllegalStateException("open already: " + handover.number(), open);
        }
    }

    @Override
    public boolean replace(Handover next) {
        return sql.sql(
                                """
                                update akashi.handovers
                                set next = ?, state = ?, version = ?, content = ?::jsonb
                                where id = ? and version = ?\
                                """)
                        .param(next(next))
                        .param(Json.code(next.state()))
                        .param(next.version())
                        .param(HandoverJson.print(next))
                        .param(next.id().value())
                        .param(next.version() - 1)
                        .update()
                == 1;
    }

    private static @Nullable String next(Handover handover) {
        return handover.findAcceptance().map(acceptance -> acceptance.next().value()).orElse(null);
    }

    private static Handover handover(ResultSet row, int index) throws SQLException {
        return HandoverJson.read(
                new HandoverId(row.getString("id")),
                CertificationNumber.parse(row.getString("number")),
                row.getLong("version"),
                row.getString("content"));
    }
}
