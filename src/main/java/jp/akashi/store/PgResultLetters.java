package jp.akashi.store;

import java.util.List;
import java.util.Optional;
import jp.akashi.decision.ResultLetter;
import jp.akashi.decision.ResultLetters;
import jp.akashi.kernel.ApplicationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The letters of the decisions on PostgreSQL, kept as texts.
public final class PgResultLetters implements ResultLetters {
    private final JdbcClient sql;

    public PgResultLetters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ResultLetter> find(ApplicationId application) {
        return sql.sql("select content from akashi.result_letters where application = ?")
                .param(application.value())
                .query((row, _) -> read(application, row.getString(1)))
                .optional();
    }

    @Override
    public void add(ResultLetter letter) {
        try {
            sql.sql("insert into akashi.result_letters (application, content) values (?, ?)")
                    .param(letter.application().value())
                    .param(print(letter))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("written already: " + letter.application(), there);
        }
    }

    private static String print(ResultLetter letter) {
        var text = letter.text();
        var printed =
                Json.document()
                        .put("number", Json.storable(letter.number()))
                        .put("date", letter.date().toString())
                        .put("title", Json.storable(text.title()))
                        .put("opening", Json.storable(text.opening()));
        printed.set("to", Json.texts(letter.address().to()));
        printed.set("from", Json.texts(letter.address().from()));
        printed.set("closing", Json.texts(text.closing()));
        printed.set(
                "facts",
                Json.array(text.facts(), fact -> Json.texts(List.of(fact.name(), fact.value()))));
        printed.set(
                "points",
                Json.array(
                        text.points(),
                        point ->
                                Json.object()
                                        .put("number", point.number())
                                        .put("name", Json.storable(point.name()))
                                        .put("reason", Json.storable(point.reason()))
                                        .put("clause", Json.storable(point.clause()))));
        return Json.print(printed);
    }

    private static ResultLetter read(ApplicationId application, String document) {
        return Json.read(document)
                .whole(json ->
                        new ResultLetter(
                                application,
                                json.text("number"),
                                json.date("date"),
                                new ResultLetter.Address(json.texts("to"), json.texts("from")),
                                text(json)));
    }

    private static ResultLetter.Text text(JsonObject json) {
        return new ResultLetter.Text(
                json.text("title"),
                json.text("opening"),
                json.list(
                        "facts",
                        node ->
                                new ResultLetter.Fact(
                                        node.get(0).stringValue(), node.get(1).stringValue())),
                json.objects(
                        "points",
                        point ->
                                new ResultLetter.Point(
                                        point.text("number"),
                                        point.text("name"),
                                        point.text("reason"),
                                        point.text("clause"))),
                json.texts("closing"));
    }
}
