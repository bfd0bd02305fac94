package jp.akashi.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The journal on PostgreSQL. The database numbers and chains the rows, one writer at a time, in
/// the transaction of the act.
public final class PgJournal implements Journal {
    private static final String FOR = "for ";

    private final JdbcClient sql;

    public PgJournal(JdbcClient sql) {
        this.sql = sql;
    }

    /// The journal in the transaction of a connection, which stays open.
    public static PgJournal on(Connection connection) {
        return new PgJournal(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    @Override
    public void append(Act act) {
        sql.sql(
                        """
                        insert into akashi.journal
                            (actor, actor_role, action, subject, before_digest, after_digest, reason)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(act.actor())
                .param(act.behalf().isEmpty() ? "" : FOR + act.behalf())
                .param(act.action().name())
                .param(act.subject())
                .param(act.digests().before())
                .param(act.digests().after())
                .param(Columns.text(act.reason()))
                .update();
    }

    @Override
    public Optional<Noted> findLast(String subject) {
        return sql.sql("select * from akashi.journal where subject = ? order by seq desc limit 1")
                .param(subject)
                .query(PgJournal::noted)
                .optional();
    }

    @Override
    public List<Noted> list(Action action, Collection<String> subjects, Instant since) {
        return sql.sql(
                        """
                        select * from akashi.journal
                        where subject = any(?) and action = ? and at >= ? order by seq\
                        """)
                .param(subjects.toArray(String[]::new))
                .param(action.name())
                .param(Columns.time(since))
                .query(PgJournal::noted)
                .list();
    }

    @Override
    public String fingerprint(String subject) {
        return sql.sql("select akashi.fingerprint(?)").param(subject).query(String.class).single();
    }

    private static String behalf(String role) {
        return role.startsWith(FOR) ? role.substring(FOR.length()) : "";
    }

    private static Noted noted(ResultSet row, int index) throws SQLException {
        var act =
                new Act(
                        row.getString("actor"),
                        behalf(row.getString("actor_role")),
                        Action.valueOf(row.getString("action")),
                        row.getString("subject"),
                        new Act.Digests(
                                row.getString("before_digest"), row.getString("after_digest")),
                        row.getString("reason"));
        return new Noted(act, Columns.instant(row, "at"));
    }

    /// Walks the chain.
    ///
    /// @return the number of the first row that does not follow from the one before it; empty when
    ///   the journal is sound
    public Optional<Long> verify() {
        return sql.sql("select min(seq) from akashi.journal_break")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }
}
