package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Invitation;
import jp.akashi.party.Invitations;
import jp.akashi.party.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Invitations on PostgreSQL.
public final class PgInvitations implements Invitations {
    private final JdbcClient sql;

    public PgInvitations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Invitation> find(Digest secret) {
        return sql.sql("select * from akashi.invitations where secret = ?")
                .param(secret.hex())
                .query(PgInvitations::invitation)
                .optional();
    }

    @Override
    public List<Invitation> list(ProviderId provider) {
        return sql.sql(
                        "select * from akashi.invitations where provider = ? order by expires, secret")
                .param(provider.value())
                .query(PgInvitations::invitation)
                .list();
    }

    @Override
    public List<Invitation> listStaff() {
        return sql.sql(
                        "select * from akashi.invitations where provider is null order by expires, secret")
                .query(PgInvitations::invitation)
                .list();
    }

    @Override
    public void add(Invitation invitation) {
        var provider = invitation.provider();
        sql.sql(
                        "insert into akashi.invitations (secret, provider, email, role, expires) values (?, ?, ?, ?, ?)")
                .param(invitation.secret().hex())
                .param(provider == null ? null : provider.value())
                .param(Columns.text(invitation.email()))
                .param(invitation.role().name())
                .param(Columns.time(invitation.expires()))
                .update();
    }

    @Override
    public void remove(Digest secret) {
        sql.sql("delete from akashi.invitations where secret = ?").param(secret.hex()).update();
    }

    @Override
    public void forget(Instant expiredBefore) {
        sql.sql("delete from akashi.invitations where expires < ?")
                .param(Columns.time(expiredBefore))
                .update();
    }

    private static Invitation invitation(ResultSet row, int index) throws SQLException {
        var provider = row.getString("provider");
        return new Invitation(
                new Digest(row.getString("secret")),
                provider == null ? null : new ProviderId(provider),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Columns.instant(row, "expires"));
    }
}
