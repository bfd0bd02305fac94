package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Clocks;
import jp.akashi.kernel.DispatchId;
import jp.akashi.notice.Audience;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Mail;
import jp.akashi.notice.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The outbox on PostgreSQL. Each step is one statement.
public final class PgOutbox implements Outbox {
    private final JdbcClient sql;

    public PgOutbox(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Dispatch dispatch) {
        var origin = dispatch.origin();
        var mail = dispatch.mail();
        return sql.sql(
                                """
                                insert into akashi.outbox
                                    (id, key, kind, audience, application, address, subject, body, secret,
                                     written_at, state, tries, state_at, next_at, remark)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (key, address) do nothing\
                                """)
                        .params(
                                dispatch.id().value(),
                                origin.key(),
                                origin.kind(),
                                origin.audience().name())
                        .param(origin.findApplication().map(ApplicationId::value).orElse(null))
                        .params(
                                mail.to(),
                                Columns.text(mail.subject()),
                                Columns.text(mail.text()),
                                mail.secret(),
                                Columns.time(dispatch.writtenAt()))
                        .params(state(dispatch.delivery()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Dispatch> find(DispatchId id) {
        return sql.sql("select * from akashi.outbox where id = ?")
                .param(id.value())
                .query(PgOutbox::dispatch)
                .optional();
    }

    @Override
    public boolean isAnyDue(Instant now) {
        return sql.sql(
                        "select exists (select from akashi.outbox where state = 'WAITING' and next_at <= ?)")
                .param(Columns.time(now))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Dispatch> claim(Instant now) {
        return sql.sql(
                        """
                        update akashi.outbox
                        set state = 'HANDED', tries = tries + 1, state_at = :now, next_at = null
                        where place = (
                            select place from akashi.outbox where state = 'WAITING' and next_at <= :now
                            order by next_at, place limit 1 for update skip locked)
                        returning *\
                        """)
                .param("now", Columns.time(now))
                .query(PgOutbox::dispatch)
                .optional();
    }

    @Override
    public boolean settle(Dispatch seen, Dispatch next) {
        return sql.sql(
                                """
                                update akashi.outbox
                                set state = ?, tries = ?, state_at = ?, next_at = ?, remark = ?, secret = ?
                                where id = ? and state = ? and tries = ?\
                                """)
                        .params(state(next.delivery()))
                        .params(
                                next.mail().secret(),
                                seen.id().value(),
                                seen.state().name(),
                                seen.delivery().tries())
                        .update()
                == 1;
    }

    @Override
    public void postpone(Instant now, Instant next, String remark) {
        sql.sql(
                        "update akashi.outbox set next_at = ?, remark = ? where state = 'WAITING' and next_at <= ?")
                .params(Columns.time(next), Columns.text(remark), Columns.time(now))
                .update();
    }

    @Override
    public void recall(Instant now, Instant furthest) {
        sql.sql(
                        """
                        update akashi.outbox set next_at = :now, state_at = least(state_at, :now)
                        where state = 'WAITING' and (next_at > :furthest or state_at > :slack)\
                        """)
                .param("now", Columns.time(now))
                .param("furthest", Columns.time(furthest))
                .param("slack", Columns.time(now.plus(Clocks.SLACK)))
                .update();
    }

    @Override
    public int doubt(Instant handedBefore, Instant now) {
        var handedAfter = now.plus(Duration.between(handedBefore, now));
        return sql.sql(
                        """
                        update akashi.outbox set state = 'IN_DOUBT', state_at = ?
                        where state = 'HANDED' and (state_at < ? or state_at > ?)\
                        """)
                .params(Columns.time(now), Columns.time(handedBefore), Columns.time(handedAfter))
                .update();
    }

    @Override
    public List<Dispatch> listAt(Set<Delivery.MailState> states, int most) {
        return sql.sql(
                        "select * from akashi.outbox where state = any (?) order by place desc limit ?")
                .param(states.stream().map(Enum::name).toArray(String[]::new))
                .param(most)
                .query(PgOutbox::dispatch)
                .list();
    }

    @Override
    public List<Dispatch> listAbout(ApplicationId application) {
        return sql.sql("select * from akashi.outbox where application = ? order by place desc")
                .param(application.value())
                .query(PgOutbox::dispatch)
                .list();
    }

    @Override
    public Map<Delivery.MailState, Integer> count() {
        var counts = new EnumMap<Delivery.MailState, Integer>(Delivery.MailState.class);
        sql.sql("select state, count(*) as number from akashi.outbox group by state")
                .query(row -> {
                    counts.put(
                            Delivery.MailState.valueOf(row.getString("state")),
                            row.getInt("number"));
                });
        return counts;
    }

    /// The columns `state`, `tries`, `state_at`, `next_at` and `remark`.
    private static List<@Nullable Object> state(Delivery delivery) {
        return Arrays.asList(
                delivery.state().name(),
                delivery.tries(),
                Columns.time(delivery.at()),
                delivery.next() == null ? null : Columns.time(delivery.next()),
                Columns.text(delivery.remark()));
    }

    private static Dispatch dispatch(ResultSet row, int index) throws SQLException {
        var application = row.getString("application");
        var next = row.getObject("next_at", OffsetDateTime.class);
        return new Dispatch(
                new DispatchId(row.getString("id")),
                new Dispatch.Origin(
                        row.getString("key"),
                        row.getString("kind"),
                        Audience.valueOf(row.getString("audience")),
                        application == null ? null : new ApplicationId(application)),
                new Mail(
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("secret")),
                Columns.instant(row, "written_at"),
                new Delivery(
                        Delivery.MailState.valueOf(row.getString("state")),
                        row.getInt("tries"),
                        Columns.instant(row, "state_at"),
                        next == null ? null : next.toInstant(),
                        row.getString("remark")));
    }
}
