package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Factor;
import jp.akashi.party.Factors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Second factors on PostgreSQL, their keys sealed.
public final class PgFactors implements Factors {
    private final JdbcClient sql;
    private final Seal seal;

    public PgFactors(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public Optional<Factor> find(PersonId person) {
        return sql.sql("select * from akashi.second_factors where person = ?")
                .param(person.value())
                .query(this::factor)
                .optional();
    }

    @Override
    public void put(Factor factor) {
        sql.sql(
                        """
                        insert into akashi.second_factors (person, secret, confirmed, last_step, codes)
                        values (?, ?, ?, ?, ?)
                        on conflict (person) do update
                        set secret = excluded.secret, confirmed = excluded.confirmed,
                            last_step = excluded.last_step, codes = excluded.codes\
                        """)
                .param(factor.person().value())
                .param(seal.seal(factor.secret(), factor.person().value()))
                .param(factor.confirmed())
                .param(factor.lastStep())
                .param(codes(factor))
                .update();
    }

    @Override
    public boolean replace(Factor seen, Factor next) {
        return sql.sql(
                                """
                                update akashi.second_factors set confirmed = ?, last_step = ?, codes = ?
                                where person = ? and confirmed = ? and last_step = ? and codes = ?\
                                """)
                        .param(next.confirmed())
                        .param(next.lastStep())
                        .param(codes(next))
                        .param(seen.person().value())
                        .param(seen.confirmed())
                        .param(seen.lastStep())
                        .param(codes(seen))
                        .update()
                == 1;
    }

    @Override
    public void remove(PersonId person) {
        sql.sql("delete from akashi.second_factors where person = ?")
                .param(person.value())
                .update();
    }

    private Factor factor(ResultSet row, int index) throws SQLException {
        var person = row.getString("person");
        return new Factor(
                new PersonId(person),
                seal.open(row.getString("secret"), person),
                row.getBoolean("confirmed"),
                row.getLong("last_step"),
                codes(row.getString("codes")));
    }

    private static String codes(Factor factor) {
        return String.join(" ", factor.recoveryCodes().stream().map(Digest::hex).toList());
    }

    private static List<Digest> codes(String column) {
        return column.isEmpty()
                ? List.of()
                : List.of(column.split(" ")).stream().map(Digest::new).toList();
    }
}
