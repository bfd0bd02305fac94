package jp.akashi.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.ShownPage;
import jp.akashi.mark.ShownPages;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Pages that show marks, on PostgreSQL.
public final class PgShownPages implements ShownPages {
    private final JdbcClient sql;

    public PgShownPages(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ShownPage> find(ShownPageId id) {
        return sql.sql("select * from akashi.shown_pages where id = ? and ended_at is null")
                .param(id.value())
                .query(PgShownPages::page)
                .optional();
    }

    @Override
    public List<ShownPage> list(CertificationNumber number) {
        return sql.sql(
                        """
                        select * from akashi.shown_pages where number = ? and ended_at is null
                        order by registered_at, id\
                        """)
                .param(number.slug())
                .query(PgShownPages::page)
                .list();
    }

    @Override
    public void add(ShownPage page) {
        sql.sql(
                        """
                        insert into akashi.shown_pages
                            (id, number, provider, address, registered_by, registered_at)
                        values (?, ?, ?, ?, ?, ?)\
                        """)
                .param(page.id().value())
                .param(page.number().slug())
                .param(page.provider().value())
                .param(page.address().toString())
                .param(page.by().value())
                .param(Columns.time(page.at()))
                .update();
    }

    @Override
    public void end(ShownPageId id, Instant at) {
        sql.sql("update akashi.shown_pages set ended_at = ?, wanted_at = null where id = ?")
                .param(Columns.time(at))
                .param(id.value())
                .update();
        overtake(id);
    }

    private void overtake(ShownPageId id) {
        sql.sql(
                        """
                        update akashi.mark_checks set latest = false, waiting = false
                        where page = ? and latest\
                        """)
                .param(id.value())
                .update();
    }

    @Override
    public Optional<MarkCheck> findCheck(MarkCheckId id) {
        return sql.sql("select * from akashi.mark_checks where id = ?")
                .param(id.value())
                .query(PgShownPages::check)
                .optional();
    }

    @Override
    public Optional<MarkCheck> findLast(ShownPageId id) {
        return sql.sql("select * from akashi.mark_checks where page = ? order by at desc limit 1")
                .param(id.value())
                .query(PgShownPages::check)
                .optional();
    }

    @Override
    public void add(MarkCheck check) {
        overtake(check.page());
        sql.sql(
                        """
                        insert into akashi.mark_checks (id, page, at, waiting, content)
                        values (?, ?, ?, ?, ?::jsonb)\
                        """)
                .param(check.id().value())
                .param(check.page().value())
                .param(Columns.time(check.at()))
                .param(check.isOpen())
                .param(MarkCheckJson.print(check))
                .update();
    }

    @Override
    public List<MarkCheck> listOpen(int most) {
        return sql.sql("select * from akashi.mark_checks where waiting order by at, id limit ?")
                .param(most)
                .query(PgShownPages::check)
                .list();
    }

    @Override
    public List<MarkCheck> listLatest(int most) {
        return sql.sql("select * from akashi.mark_checks where latest order by at desc, id limit ?")
                .param(most)
                .query(PgShownPages::check)
                .list();
    }

    @Override
    public Begun begin(ShownPage page, Instant at, Often often) {
        return Begun.valueOf(
                sql.sql("select akashi.begin_look(?, ?, make_interval(secs => ?), ?, ?)")
                        .param(page.id().value())
                        .param(Columns.time(at))
                        .param(often.pause().toSeconds())
                        .param(often.provider())
                        .param(often.host())
                        .query(String.class)
                        .single());
    }

    @Override
    public boolean settle(MarkCheckId id, MarkCheck.Settled settled) {
        return sql.sql(
                                """
                                update akashi.mark_checks
                                set waiting = false, settled_by = ?, settled_at = ?, settled_note = ?
                                where id = ? and waiting\
                                """)
                        .param(settled.by().value())
                        .param(Columns.time(settled.at()))
                        .param(Columns.text(settled.note()))
                        .param(id.value())
                        .update()
                == 1;
    }

    @Override
    public void want(ShownPageId id, Instant at) {
        sql.sql(
                        """
                        update akashi.shown_pages set wanted_at = ?
                        where id = ? and ended_at is null and wanted_at is null\
                        """)
                .param(Columns.time(at))
                .param(id.value())
                .update();
    }

    @Override
    public Optional<ShownPage> takeWanted() {
        return sql.sql(
                        """
                        update akashi.shown_pages set wanted_at = null
                        where id = (select id from akashi.shown_pages where wanted_at is not null
                                    order by wanted_at, id limit 1 for update skip locked)
                        returning *\
                        """)
                .query(PgShownPages::page)
                .optional();
    }

    private static ShownPage page(ResultSet row, int index) throws SQLException {
        return new ShownPage(
                new ShownPageId(row.getString("id")),
                CertificationNumber.parse(row.getString("number")),
                new ProviderId(row.getString("provider")),
                URI.create(row.getString("address")),
                new PersonId(row.getString("registered_by")),
                Columns.instant(row, "registered_at"));
    }

    private static MarkCheck check(ResultSet row, int index) throws SQLException {
        var by = row.getString("settled_by");
        return MarkCheckJson.read(
                new MarkCheckJson.Row(
                        new MarkCheckId(row.getString("id")),
                        new ShownPageId(row.getString("page")),
                        Columns.instant(row, "at"),
                        row.getString("content")),
                by == null
                        ? null
                        : new MarkCheck.Settled(
                                new PersonId(by),
                                Columns.instant(row, "settled_at"),
                                row.getString("settled_note")));
    }
}
