package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Original;
import jp.akashi.application.PaperEntries;
import jp.akashi.application.PaperEntry;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.OriginalId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Applications by post, and the originals held of them, on PostgreSQL.
public final class PgPaperEntries implements PaperEntries {
    private final JdbcClient sql;

    public PgPaperEntries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PaperEntry> find(ApplicationId application) {
        return sql.sql("select * from akashi.paper_entries where application = ?")
                .param(application.value())
                .query(PgPaperEntries::entry)
                .optional();
    }

    @Override
    public List<PaperEntry> listLatest(int most) {
        return sql.sql("select * from akashi.paper_entries order by place desc limit ?")
                .param(most)
                .query(PgPaperEntries::entry)
                .list();
    }

    @Override
    public void add(PaperEntry entry) {
        sql.sql(
                        """
                        insert into akashi.paper_entries
                            (application, provider, received_on, certificate, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?)\
                        """)
                .param(entry.application().value())
                .param(entry.provider().value())
                .param(entry.receivedOn())
                .param(entry.certificate().value())
                .param(entry.by().value())
                .param(Columns.time(entry.at()))
                .update();
    }

    @Override
    public void add(Original original) {
        sql.sql(
                        """
                        insert into akashi.originals (id, provider, application, title, received_on)
                        values (?, ?, ?, ?, ?)\
                        """)
                .param(original.id().value())
                .param(original.provider().value())
                .param(original.with().value())
                .param(Columns.text(original.title()))
                .param(original.receivedOn())
                .update();
    }

    @Override
    public Optional<Original> findOriginal(OriginalId id) {
        return sql.sql("select * from akashi.originals where id = ?")
                .param(id.value())
                .query(PgPaperEntries::original)
                .optional();
    }

    @Override
    public List<Original> listHeld() {
        return sql.sql(
                        "select * from akashi.originals where returned_on is null order by received_on, place")
                .query(PgPaperEntries::original)
                .list();
    }

    @Override
    public List<Original> listOriginals(ProviderId provider) {
        return sql.sql("select * from akashi.originals where provider = ? order by place")
                .param(provider.value())
                .query(PgPaperEntries::original)
                .list();
    }

    @Override
    public boolean giveBack(Original returned) {
        var back = returned.findReturned().orElseThrow();
        return sql.sql(
                                """
                                update akashi.originals set returned_on = ?, returned_how = ?, returned_by = ?
                                where id = ? and returned_on is null\
                                """)
                        .param(back.on())
                        .param(Columns.text(back.how()))
                        .param(back.by().value())
                        .param(returned.id().value())
                        .update()
                == 1;
    }

    private static PaperEntry entry(ResultSet row, int index) throws SQLException {
        return new PaperEntry(
                new ApplicationId(row.getString("application")),
                new ProviderId(row.getString("provider")),
                Columns.date(row, "received_on"),
                new OriginalId(row.getString("certificate")),
                new PersonId(row.getString("entered_by")),
                Columns.instant(row, "entered_at"));
    }

    private static Original original(ResultSet row, int index) throws SQLException {
        var on = Columns.date(row, "returned_on");
        return new Original(
                new OriginalId(row.getString("id")),
                new ProviderId(row.getString("provider")),
                new ApplicationId(row.getString("application")),
                row.getString("title"),
                Columns.date(row, "received_on"),
                on == null
                        ? null
                        : new Original.Returned(
                                on,
                                row.getString("returned_how"),
                                new PersonId(row.getString("returned_by"))));
    }
}
