package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Planned;
import jp.akashi.agenda.Step;
import jp.akashi.agenda.Trouble;
import jp.akashi.agenda.View;
import jp.akashi.kernel.Tokyo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The steps to be done on a day, on PostgreSQL.
public final class PgAgenda implements Agenda {
    private static final String ORDER = " order by due, kind, subject limit ?";

    /// The day in Tokyo on which a row was done.
    private static final String DAY_DONE = "(done_at at time zone 'Asia/Tokyo')::date";

    private final JdbcClient sql;

    public PgAgenda(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void plan(Step step) {
        sql.sql(
                        "insert into akashi.agenda (kind, subject, due) values (?, ?, ?) on conflict do nothing")
                .params(key(step))
                .update();
    }

    @Override
    public void drop(Kind kind, String subject) {
        sql.sql("delete from akashi.agenda where kind = ? and subject = ? and done_at is null")
                .params(kind.name(), subject)
                .update();
    }

    @Override
    public List<Step> due(LocalDate until, int most) {
        return sql.sql("select * from akashi.agenda where done_at is null and due <= ?" + ORDER)
                .params(until, most)
                .query(PgAgenda::step)
                .list();
    }

    @Override
    public List<Step> ready(Until until, @Nullable Step after, int most) {
        var from =
                after == null
                        ? List.of()
                        : List.of(after.due(), after.kind().name(), after.subject());
        return sql.sql(
                        "select * from akashi.agenda where done_at is null and due <= ?"
                                + " and (next_at is null or next_at <= ? or next_at > ?)"
                                + (after == null ? "" : " and (due, kind, subject) > (?, ?, ?)")
                                + ORDER)
                .params(until.day(), Columns.time(until.now()), Columns.time(until.furthest()))
                .params(from)
                .param(most)
                .query(PgAgenda::step)
                .list();
    }

    @Override
    public boolean done(Step step, Instant now) {
        return sql.sql(
                                """
                                update akashi.agenda set done_at = ?, next_at = null
                                where ctid = (select ctid from akashi.agenda
                                              where kind = ? and subject = ? and due = ? and done_at is null
                                              for update skip locked)\
                                """)
                        .param(Columns.time(now))
                        .params(key(step))
                        .update()
                == 1;
    }

    @Override
    public void failed(Step step, Failure failure) {
        sql.sql(
                        """
                        update akashi.agenda set tries = tries + 1, tried_at = ?, next_at = ?, trouble = ?
                        where kind = ? and subject = ? and due = ? and done_at is null\
                        """)
                .params(
                        Columns.time(failure.at()),
                        Columns.time(failure.next()),
                        failure.trouble().name())
                .params(key(step))
                .update();
    }

    @Override
    public boolean hasten(Step step, Instant now) {
        return sql.sql(
                                """
                                update akashi.agenda set next_at = ?
                                where kind = ? and subject = ? and due = ? and done_at is null and tries > 0\
                                """)
                        .param(Columns.time(now))
                        .params(key(step))
                        .update()
                == 1;
    }

    @Override
    public List<Planned> list(View view, int most) {
        var order =
                view instanceof View.Done
                        ? " order by done_at desc, due desc, kind, subject limit ?"
                        : ORDER;
        return sql.sql("select * from akashi.agenda where " + where(view) + order)
                .params(arguments(view))
                .param(most)
                .query(PgAgenda::planned)
                .list();
    }

    @Override
    public List<Count> count(View view) {
        var day = view instanceof View.Done ? DAY_DONE : "due";
        return sql.sql(
                        "select kind, %s as day, count(*) as rows from akashi.agenda where %s group by 1, 2 order by 2, 1"
                                .formatted(day, where(view)))
                .params(arguments(view))
                .query((row, _) ->
                        new Count(
                                Kind.valueOf(row.getString("kind")),
                                Columns.date(row, "day"),
                                row.getInt("rows")))
                .list();
    }

    private static String where(View view) {
        var part =
                switch (view) {
                    case View.Ahead _ -> "done_at is null and due <= ?";
                    case View.Failed _ -> "done_at is null and tries > 0";
                    case View.Done _ -> "done_at >= ?";
                };
        return view.kind() == null ? part : part + " and kind = ?";
    }

    private static List<Object> arguments(View view) {
        Stream<Object> part =
                switch (view) {
                    case View.Ahead(var until, var _) -> Stream.of(until);
                    case View.Failed _ -> Stream.empty();
                    case View.Done(var since, var _) ->
                            Stream.of(Columns.time(since.atStartOfDay(Tokyo.ZONE).toInstant()));
                };
        var kind = view.kind();
        return (kind == null ? part : Stream.concat(part, Stream.of(kind.name()))).toList();
    }

    private static List<Object> key(Step step) {
        return List.of(step.kind().name(), step.subject(), step.due());
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        return new Step(
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                Columns.date(row, "due"));
    }

    private static Planned planned(ResultSet row, int index) throws SQLException {
        var done = instant(row, "done_at");
        return new Planned(
                step(row, index),
                done != null,
                row.getInt("tries"),
                done == null ? instant(row, "tried_at") : done,
                instant(row, "next_at"),
                trouble(row.getString("trouble")));
    }

    private static @Nullable Trouble trouble(String name) {
        return name.isEmpty() ? null : Trouble.valueOf(name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
