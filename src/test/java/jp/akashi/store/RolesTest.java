package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Base64;
import jp.akashi.store.embedded.DatabaseUnavailable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The roles on a server that is not ours.
class RolesTest {
    @Test
    void aLoginWithoutRightsTellsTheAdministratorWhichSqlToRun() throws Exception {
        var root = TestDatabase.emptyLogin();
        run(root, "create role tenant login password 'given'");
        var tenant = new Login(root.url(), "tenant", "given");
        try {
            assertThatThrownBy(() -> Database.at(tenant, 1))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailable.class,
                            refusal -> {
                                assertThat(refusal)
                                        .hasMessageContaining("The database user tenant cannot")
                                        .hasMessageContaining("let an administrator run this");
                                run(root, sqlIn(refusal));
                            });
            try (var database = Database.at(tenant, 1)) {
                assertThat(
                                JdbcClient.create(database.app())
                                        .sql("select current_user")
                                        .query(String.class)
                                        .single())
                        .isEqualTo("akashi_app");
            }
        } finally {
            new Roles(root).ensure();
        }
    }

    @Test
    void fifteenIsNewEnoughAndFourteenIsNot() {
        assertThatCode(() -> Roles.requireVersion(15)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Roles.requireVersion(14))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("Akashi needs PostgreSQL 15 or newer; this server is PostgreSQL 14.");
    }

    @Test
    void aDatabaseThatCannotHoldJapaneseIsRefused() {
        var root = TestDatabase.emptyLogin();
        run(
                root,
                "create database narrow template template0 encoding 'SQL_ASCII' locale_provider 'libc' locale 'C'");
        var narrow =
                new Login(
                        root.url().replaceFirst("[^/]+$", "narrow"), root.user(), root.password());
        assertThatThrownBy(() -> Database.at(narrow, 1))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("keeps text in SQL_ASCII");
    }

    /// The example of RFC 7677.
    @Test
    void theVerifierIsTheOneOfTheStandard() {
        assertThat(
                        ScramVerifier.of(
                                "pencil", Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ==")))
                .isEqualTo(
                        "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
    }

    private static String sqlIn(DatabaseUnavailable refusal) {
        var message = String.valueOf(refusal.getMessage());
        return message.substring(message.indexOf('\n') + 1);
    }

    private static void run(Login login, String sql) {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
