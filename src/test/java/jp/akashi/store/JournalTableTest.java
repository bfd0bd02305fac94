package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The journal's table keeps what it was told and shows when somebody tampered with it.
class JournalTableTest {
    private static final Login LOGIN = TestDatabase.freshLogin();
    private static final Database DATABASE = Database.at(LOGIN, 4);

    private final JdbcClient app = JdbcClient.create(DATABASE.app());

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Test
    void theAppRoleNeitherChangesNorDeletesARow() {
        append("kept");
        for (var sql :
                List.of(
                        "update akashi.journal set reason = 'changed'",
                        "delete from akashi.journal",
                        "truncate akashi.journal",
                        "alter table akashi.journal disable trigger append_only")) {
            assertThatThrownBy(() -> app.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .extracting(cause -> ((SQLException) cause).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @Test
    void evenTheOwnerIsStoppedByTheTrigger() throws SQLException {
        append("kept");
        try (var owner = LOGIN.as(DatabaseRole.OWNER).connect()) {
            for (var sql :
                    List.of(
                            "update akashi.journal set reason = 'changed'",
                            "delete from akashi.journal",
                            "truncate akashi.journal")) {
                assertThatThrownBy(() -> owner.createStatement().execute(sql))
                        .as(sql)
                        .hasMessageContaining("journal is append-only");
            }
        }
    }

    @Test
    void whoeverWritesAtOnceTheChainHasNeitherGapsNorForks() throws Exception {
        try (var writers = Executors.newFixedThreadPool(4)) {
            var acts =
                    IntStream.range(0, 40)
                            .<Callable<Integer>>mapToObj(act -> () -> append("act " + act))
                            .toList();
            for (var written : writers.invokeAll(acts)) {
                assertThat(written.get()).isEqualTo(1);
            }
        }
        assertThat(app.sql("select max(seq) = count(*) from journal").query(Boolean.class).single())
                .isTrue();
        assertThat(breaks()).isEmpty();
    }

    @Test
    void theWriterCannotChooseNumberTimeOrHash() {
        app.sql(
                        "insert into journal (seq, at, actor, action, subject, previous_hash, hash) values (1000000, '2001-01-01', 'a', 'b', 'forged', 'x', 'y')")
                .update();
        assertThat(
                        app.sql(
                                        "select seq < 1000000 and at > now() - interval '1 day' and hash ~ '^[0-9a-f]{64}$' from journal where subject = 'forged'")
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(breaks()).isEmpty();
    }

    /// As where the clock of the database ran ahead and was set right, and back.
    @Test
    void whateverTheClockSaysTheChainIsSoundAndTheLastActIsTheLastToBeWritten() {
        for (var at : List.of("2099-01-01", "2001-01-01", "2026-11-24")) {
            app.sql(
                            "insert into journal (at, actor, action, subject, reason) values (?::date, ?, 'EDIT_DRAFT', 'leapt', '')")
                    .params(at, at)
                    .update();
        }
        assertThat(breaks()).isEmpty();
        assertThat(new PgJournal(app).findLast("leapt"))
                .hasValueSatisfying(last -> assertThat(last.act().actor()).isEqualTo("2026-11-24"));
        assertThat(new PgJournal(app).verify()).isEmpty();
    }

    @Test
    void aRowChangedBehindTheTriggersBackBreaksTheChain() throws SQLException {
        for (var tampering :
                List.of(
                        "update akashi.journal set reason = 'changed' where subject = 'second'",
                        "delete from akashi.journal where subject = 'second'")) {
            try (var owner = LOGIN.as(DatabaseRole.OWNER).connect()) {
                owner.setAutoCommit(false);
                owner.createStatement()
                        .execute(
                                "insert into akashi.journal (actor, action, subject) values ('a', 'b', 'first'), ('a', 'b', 'second'), ('a', 'b', 'third')");
                owner.createStatement()
                        .execute("alter table akashi.journal disable trigger append_only");
                owner.createStatement().execute(tampering);
                assertThat(breaksSeenBy(owner)).as(tampering).hasSize(1);
                owner.rollback();
            }
        }
        assertThat(breaks()).isEmpty();
    }

    private int append(String subject) {
        return app.sql(
                        "insert into journal (actor, action, subject, reason) values ('system', 'EDIT_DRAFT', ?, '理由')")
                .param(subject)
                .update();
    }

    private List<?> breaks() {
        return app.sql("select seq from journal_break").query(Long.class).list();
    }

    private static List<?> breaksSeenBy(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("select seq from akashi.journal_break")
                .query(Long.class)
                .list();
    }
}
