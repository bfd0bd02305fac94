package jp.akashi.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.QuestionId;
import jp.akashi.question.Question;
import jp.akashi.question.Question.About;
import jp.akashi.question.Question.Asker;
import jp.akashi.question.Question.Entry;
import jp.akashi.question.Question.Kind;
import jp.akashi.question.Question.Step;

/// A question of somebody outside, as it is kept.
final class QuestionJson {
    private QuestionJson() {}

    static String print(Question question) {
        var printed = Json.document();
        var about = question.about();
        var asker = question.asker();
        printed.put("kind", Json.code(about.kind()));
        printed.put("item", about.item() == null ? "" : about.item().value());
        printed.put("place", Json.storable(about.place()));
        printed.put("name", Json.storable(asker.name()));
        printed.put("english", asker.english());
        printed.put("due", Optional.ofNullable(question.due()).map(Object::toString).orElse(""));
        printed.set(
                "entries",
                Json.array(
                        question.entries(),
                        entry ->
                                Json.object()
                                        .put("step", Json.code(entry.step()))
                                        .put("by", entry.by() == null ? "" : entry.by().value())
                                        .put("at", entry.at().toString())
                                        .put("text", Json.storable(entry.text()))));
        return Json.print(printed);
    }

    /// What stands in columns of its own.
    record Row(
            QuestionId id, String secret, CertificationNumber number, String email, long version) {}

    static Question read(Row row, String content) {
        return Json.read(content).whole(json -> question(row, json));
    }

    private static Question question(Row row, JsonObject json) {
        var item = json.text("item");
        var due = json.text("due");
        return new Question(
                row.id(),
                row.secret(),
                new About(
                        json.constant("kind", Kind.values()),
                        row.number(),
                        item.isEmpty() ? null : new ItemId(item),
                        json.text("place")),
                new Asker(json.text("name"), row.email(), json.flag("english")),
                row.version(),
                due.isEmpty() ? null : LocalDate.parse(due),
                entries(json));
    }

    private static List<Entry> entries(JsonObject json) {
        return json.objects(
                "entries",
                entry -> {
                    var by = entry.text("by");
                    return new Entry(
                            entry.constant("step", Step.values()),
                            by.isEmpty() ? null : new PersonId(by),
                            entry.instant("at"),
                            entry.text("text"));
                });
    }
}
