package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.takeover.Assumption;
import jp.akashi.takeover.Column;
import jp.akashi.takeover.Takeover;
import jp.akashi.takeover.Takeovers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was taken over from an earlier register, on PostgreSQL.
public final class PgTakeovers implements Takeovers {
    private final JdbcClient sql;

    public PgTakeovers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Takeover> find(CertificationNumber number) {
        return sql.sql("select * from akashi.takeovers where number = ?")
                .param(number.slug())
                .query(PgTakeovers::takeover)
                .optional();
    }

    @Override
    public Optional<Takeover> findOf(ApplicationId application) {
        return sql.sql("select * from akashi.takeovers where application = ?")
                .param(application.value())
                .query(PgTakeovers::takeover)
                .optional();
    }

    @Override
    public List<Takeover> list() {
        return sql.sql("select * from akashi.takeovers order by number")
                .query(PgTakeovers::takeover)
                .list();
    }

    @Override
    public void add(Takeover takeover) {
        var source = takeover.source();
        try {
            sql.sql(
                            """
                            insert into akashi.takeovers
                                (number, application, file, file_digest, line, form_digest,
                                 said, assumed, taken_by, taken_at)
                            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)\
                            """)
                    .param(takeover.number().slug())
                    .param(takeover.application().value())
                    .param(Columns.text(source.file()))
                    .param(source.digest().hex())
                    .param(source.line())
                    .param(takeover.findForm().map(Digest::hex).orElse(null))
                    .param(print(takeover.said()))
                    .param(print(takeover.taken().assumed()))
                    .param(takeover.taken().by().value())
                    .param(Columns.time(takeover.taken().at()))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("taken over already: " + takeover.number(), there);
        }
    }

    private static String print(Map<Column, String> said) {
        var printed = Json.document();
        printed.set(
                "said",
                Json.array(
                        said.entrySet(),
                        each ->
                                Json.object()
                                        .put("column", Json.code(each.getKey()))
                                        .put("words", Json.storable(each.getValue()))));
        return Json.print(printed);
    }

    private static String print(List<Assumption> assumed) {
        var printed = Json.document();
        printed.set(
                "assumed",
                Json.array(
                        assumed,
                        each ->
                                Json.object()
                                        .put("kind", Json.code(each.kind()))
                                        .put("detail", Json.storable(each.detail()))));
        return Json.print(printed);
    }

    private static Map<Column, String> said(String text) {
        return Json.read(text)
                .whole(json ->
                        json.entries(
                                "said",
                                each ->
                                        Map.entry(
                                                each.constant("column", Column.values()),
                                                each.text("words"))));
    }

    private static List<Assumption> assumed(String text) {
        return Json.read(text)
                .whole(json ->
                        json.objects(
                                "assumed",
                                each ->
                                        new Assumption(
                                                each.constant("kind", Assumption.Kind.values()),
                                                each.text("detail"))));
    }

    private static Takeover takeover(ResultSet row, int index) throws SQLException {
        var form = row.getString("form_digest");
        return new Takeover(
                CertificationNumber.parse(row.getString("number")),
                new ApplicationId(row.getString("application")),
                new Takeover.Source(
                        row.getString("file"),
                        new Digest(row.getString("file_digest")),
                        row.getInt("line"),
                        form == null ? null : new Digest(form)),
                said(row.getString("said")),
                new Takeover.Taken(
                        new PersonId(row.getString("taken_by")),
                        Columns.instant(row, "taken_at"),
                        assumed(row.getString("assumed"))));
    }
}
