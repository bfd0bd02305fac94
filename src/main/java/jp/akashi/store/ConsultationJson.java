package jp.akashi.store;

import java.util.List;
import jp.akashi.consultation.Consultation.Entry;
import jp.akashi.consultation.Consultation.Kind;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.PersonId;

/// What was said in a consultation, as it is kept.
final class ConsultationJson {
    private ConsultationJson() {}

    static String print(List<Entry> entries) {
        var printed = Json.document();
        printed.set(
                "entries",
                Json.array(
                        entries,
                        entry ->
                                Json.object()
                                        .put("kind", Json.code(entry.kind()))
                                        .put("party", Json.code(entry.party()))
                                        .put("by", entry.by().value())
                                        .put("at", entry.at().toString())
                                        .put("text", Json.storable(entry.text()))));
        return Json.print(printed);
    }

    static List<Entry> entries(String document) {
        return Json.read(document)
                .whole(json ->
                        json.objects(
                                "entries",
                                entry ->
                                        new Entry(
                                                entry.constant("kind", Kind.values()),
                                                entry.constant("party", Turn.values()),
                                                new PersonId(entry.text("by")),
                                                entry.instant("at"),
                                                entry.text("text"))));
    }
}
