package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.store.embedded.DatabaseUnavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What each role may do, asked of a real server.
class DatabaseTest {
    private static final Login LOGIN = TestDatabase.freshLogin();
    private static final Database DATABASE = Database.at(LOGIN, 2);
    private static final String REFUSED = "42501";

    private final JdbcClient app = JdbcClient.create(DATABASE.app());
    private final JdbcClient open = JdbcClient.create(DATABASE.open());

    /// Stands for the tables that later migrations bring.
    @BeforeAll
    static void aLaterMigration() throws SQLException {
        try (var connection = LOGIN.as(DatabaseRole.OWNER).connect();
                var statement = connection.createStatement()) {
            statement.execute("create table akashi.later (id bigint generated always as identity)");
            statement.execute("create table public_record.shown (word text)");
        }
    }

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Test
    void thePublicRoleIsRefusedEveryInternalTable() throws SQLException {
        var tables = internalTables();

        assertThat(tables).contains("journal", "spring_session", "later", "flyway_schema_history");
        assertThat(tables)
                .allSatisfy(table ->
                        assertThat(refusal(open, "select count(*) from akashi." + table))
                                .isEqualTo(REFUSED));
    }

    @Test
    void noQueryLastsForEver() {
        assertThat(open.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("15s");
        assertThat(app.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("5min");
        assertThatThrownBy(() ->
                        app.sql("set statement_timeout = '50ms'; select pg_sleep(5)")
                                .query(String.class)
                                .list())
                .hasMessageContaining("statement timeout");
    }

    @Test
    void asItIsNothingIsWrittenAndAnOlderSchemaIsRefused() throws Exception {
        try (var asItIs = Database.asItIs(LOGIN, 1)) {
            var client = JdbcClient.create(asItIs.app());
            assertThat(client.sql("select count(*) from akashi.journal").query(Long.class).single())
                    .isZero();
            assertThat(refusal(client, "insert into akashi.serials values ('x', 1)"))
                    .isEqualTo("25006");
        }
        assertThatThrownBy(() -> Database.asItIs(TestDatabase.emptyLogin(), 1))
                .isInstanceOf(DatabaseUnavailable.class);
    }

    @Test
    void thePublicRoleReadsThePublicRecordAndChangesNothing() throws SQLException {
        app.sql("insert into public_record.shown values ('証')").update();

        assertThat(open.sql("select word from shown").query(String.class).list())
                .containsExactly("証");
        assertThat(open.sql("show transaction_read_only").query(String.class).single())
                .isEqualTo("on");
        try (var connection = LOGIN.as(DatabaseRole.PUBLIC).connect()) {
            var role = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var sql :
                    List.of(
                            "insert into public_record.shown values ('偽')",
                            "delete from public_record.shown",
                            "create table public_record.mine (x int)",
                            "create table public.mine (x int)",
                            "set role akashi_app",
                            "set role akashi_owner")) {
                assertThat(refusal(role, sql)).as(sql).isEqualTo(REFUSED);
            }
        }
    }

    @Test
    void theAppRoleWorksInTablesThatComeLaterButDoesNotMakeThem() {
        app.sql("insert into later default values").update();
        app.sql("update public_record.shown set word = word").update();
        app.sql("delete from later").update();

        assertThat(refusal(app, "create table akashi.mine (x int)")).isEqualTo(REFUSED);
        assertThat(refusal(app, "drop table akashi.later")).isEqualTo(REFUSED);
        assertThat(refusal(app, "truncate akashi.later")).isEqualTo(REFUSED);
        assertThat(refusal(app, "set role akashi_owner")).isEqualTo(REFUSED);
        assertThat(refusal(app, "delete from akashi.flyway_schema_history")).isEqualTo(REFUSED);
    }

    @Test
    void neitherRoleIsMoreThanItSeems() {
        for (var role : List.of("akashi_owner", "akashi_app", "akashi_public")) {
            assertThat(
                            app.sql(
                                            "select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication from pg_roles where rolname = ?")
                                    .param(role)
                                    .query(Boolean.class)
                                    .single())
                    .as(role)
                    .isFalse();
        }
    }

    @Test
    void aSecondStartFindsEverythingInPlace() throws Exception {
        try (var again = Database.at(LOGIN, 1)) {
            assertThat(JdbcClient.create(again.app()).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingIt() {
        assertThatThrownBy(() -> Database.at(new Login(LOGIN.url(), "postgres", "guess"), 1))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("The database cannot be reached as postgres on jdbc:")
                .hasMessageNotContaining("guess");
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        assertThatThrownBy(() ->
                        Database.at(new Login("jdbc:postgresql://127.0.0.1:1/none", "a", "b"), 1))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("Connection to 127.0.0.1:1 refused");
    }

    private static List<String> internalTables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var owner = LOGIN.as(DatabaseRole.OWNER).connect();
                var found =
                        owner.createStatement()
                                .executeQuery(
                                        "select table_name from information_schema.tables where table_schema = 'akashi'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static String refusal(JdbcClient client, String sql) {
        try {
            client.sql(sql).update();
            return "done";
        } catch (DataAccessException refused) {
            return refused.getRootCause() instanceof SQLException cause
                    ? cause.getSQLState()
                    : refused.toString();
        }
    }
}
