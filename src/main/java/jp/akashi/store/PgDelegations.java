package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.DelegationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Delegation;
import jp.akashi.party.Delegations;
import jp.akashi.party.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Delegations on PostgreSQL.
public final class PgDelegations implements Delegations {
    private final JdbcClient sql;

    public PgDelegations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Delegation> find(DelegationId id) {
        return sql.sql("select * from akashi.delegations where id = ?")
                .param(id.value())
                .query(PgDelegations::delegation)
                .optional();
    }

    @Override
    public List<Delegation> list(ProviderId provider) {
        return sql.sql(
                        "select * from akashi.delegations where provider = ? order by until desc, email")
                .param(provider.value())
                .query(PgDelegations::delegation)
                .list();
    }

    @Override
    public List<Delegation> listOf(String email) {
        return sql.sql(
                        "select * from akashi.delegations where email = ? order by until desc, provider")
                .param(email)
                .query(PgDelegations::delegation)
                .list();
    }

    @Override
    public void add(Delegation delegation) {
        sql.sql(
                        """
                        insert into akashi.delegations (id, provider, email, role, until, given_by)
                        values (?, ?, ?, ?, ?, ?)\
                        """)
                .param(delegation.id().value())
                .param(delegation.provider().value())
                .param(Columns.text(delegation.email()))
                .param(delegation.role().name())
                .param(delegation.until())
                .param(delegation.by().value())
                .update();
    }

    @Override
    public void remove(DelegationId id) {
        sql.sql("delete from akashi.delegations where id = ?").param(id.value()).update();
    }

    private static Delegation delegation(ResultSet row, int index) throws SQLException {
        return new Delegation(
                new DelegationId(row.getString("id")),
                new ProviderId(row.getString("provider")),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Columns.date(row, "until"),
                new PersonId(row.getString("given_by")));
    }
}
