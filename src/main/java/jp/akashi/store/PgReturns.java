package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.decision.Returned;
import jp.akashi.decision.Returns;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The returns of documents on PostgreSQL.
public final class PgReturns implements Returns {
    private final JdbcClient sql;

    public PgReturns(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Returned> find(ApplicationId application) {
        return sql.sql("select * from akashi.returns where application = ?")
                .param(application.value())
                .query(PgReturns::returned)
                .optional();
    }

    @Override
    public List<Returned> list() {
        return sql.sql("select * from akashi.returns order by returned_at")
                .query(PgReturns::returned)
                .list();
    }

    @Override
    public void add(Returned returned) {
        try {
            sql.sql(
                            """
                            insert into akashi.returns
                                (application, documents, returned_by, returned_at)
                            values (?, ?::jsonb, ?, ?)\
                            """)
                    .param(returned.application().value())
                    .param(print(returned.documents()))
                    .param(returned.by().value())
                    .param(Columns.time(returned.at()))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("returned already: " + returned.application(), there);
        }
    }

    @Override
    public Set<Digest> usedBeside(ApplicationId application, List<Digest> files) {
        return used(application, files, true);
    }

    @Override
    public Set<Digest> usedByItsProvider(ApplicationId application, List<Digest> files) {
        return used(application, files, false);
    }

    private Set<Digest> used(ApplicationId application, List<Digest> files, boolean anybody) {
        return new HashSet<>(
                sql.sql(
                                NamedFiles.WITH
                                        + """
                                        select distinct digest from named
                                        where digest = any (:files)
                                            and application is distinct from :application
                                            and (:anybody or provider = (
                                                select a.provider from akashi.applications a
                                                where a.id = :application))\
                                        """)
                        .param("files", files.stream().map(Digest::hex).toArray(String[]::new))
                        .param("application", application.value())
                        .param("anybody", anybody)
                        .query((row, _) -> new Digest(row.getString(1)))
                        .list());
    }

    private static String print(List<Returned.Document> documents) {
        var printed = Json.document();
        printed.set(
                "documents",
                Json.array(
                        documents,
                        each ->
                                Json.object()
                                        .put("label", Json.storable(each.label()))
                                        .put("title", Json.storable(each.title()))
                                        .put("digest", each.digest().hex())
                                        .put("pages", each.pages())
                                        .put("still-used", each.stillUsed())));
        return Json.print(printed);
    }

    private static Returned returned(ResultSet row, int index) throws SQLException {
        var documents =
                Json.read(row.getString("documents"))
                        .whole(json ->
                                json.objects(
                                        "documents",
                                        each ->
                                                new Returned.Document(
                                                        each.text("label"),
                                                        each.text("title"),
                                                        new Digest(each.text("digest")),
                                                        each.count("pages"),
                                                        each.flag("still-used"))));
        return new Returned(
                new ApplicationId(row.getString("application")),
                documents,
                new PersonId(row.getString("returned_by")),
                Columns.instant(row, "returned_at"));
    }
}
