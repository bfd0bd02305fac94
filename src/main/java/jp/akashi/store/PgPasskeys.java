package jp.akashi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// Passkeys on PostgreSQL: the public half of each, and how often it was used.
public final class PgPasskeys implements UserCredentialRepository, Passkeys {
    private final JdbcClient sql;

    public PgPasskeys(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void save(CredentialRecord record) {
        sql.sql(
                        """
                        insert into akashi.passkeys
                            (id, person, public_key, attestation, uses, verified, transports,
                             backup_eligible, backed_up, label, created, last_used)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update
                        set uses = excluded.uses, verified = excluded.verified,
                            backed_up = excluded.backed_up, last_used = excluded.last_used
                        where passkeys.person = excluded.person\
                        """)
                .param(record.getCredentialId().toBase64UrlString())
                .param(person(record.getUserEntityUserId()).value())
                .param(record.getPublicKey().getBytes())
                .param(Objects.requireNonNull(record.getAttestationObject()).getBytes())
                .param(record.getSignatureCount())
                .param(record.isUvInitialized())
                .param(
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param(record.isBackupEligible())
                .param(record.isBackupState())
                .param(Columns.text(record.getLabel()))
                .param(Columns.time(record.getCreated()))
                .param(Columns.time(record.getLastUsed()))
                .update();
    }

    @Override
    public void delete(Bytes id) {
        sql.sql("delete from akashi.passkeys where id = ?").param(id.toBase64UrlString()).update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql("select * from akashi.passkeys where id = ?")
                .param(id.toBase64UrlString())
                .query(PgPasskeys::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return sql.sql("select * from akashi.passkeys where person = ? order by created, id")
                .param(person(user).value())
                .query(PgPasskeys::passkey)
                .list();
    }

    @Override
    public void removeAll(PersonId person) {
        sql.sql("delete from akashi.passkeys where person = ?").param(person.value()).update();
    }

    /// How a person is named to authenticators.
    public static Bytes user(PersonId person) {
        return new Bytes(person.value().getBytes(UTF_8));
    }

    public static PersonId person(Bytes user) {
        return new PersonId(new String(user.getBytes(), UTF_8));
    }

    private static CredentialRecord passkey(ResultSet row, int index) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("id")))
                .userEntityUserId(user(new PersonId(row.getString("person"))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("uses"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(
                        Optional.of(row.getString("transports"))
                                .filter(text -> !text.isEmpty())
                                .stream()
                                .flatMap(text -> Stream.of(text.split(" ")))
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("label"))
                .created(Columns.instant(row, "created"))
                .lastUsed(Columns.instant(row, "last_used"))
                .build();
    }
}
