package jp.akashi.samples;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.Citation;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// Reads the answers of a sample into the form of an edition. Whatever the form does not ask, or
/// cannot read, is a fault of the sources.
final class SampleForm {
    static final String CITE = "cite";
    private final Edition edition;
    private final PrintedDocuments documents;
    private final Map<String, Object> face;
    private final Map<String, Object> answers;

    SampleForm(Sample sample, PrintedDocuments documents) {
        this.edition = sample.edition();
        this.documents = documents;
        this.face = sample.face();
        this.answers = sample.answers();
    }

    FilledForm filled() {
        var given = new LinkedHashMap<ItemId, Answer>();
        var cited = new LinkedHashMap<ItemId, List<Citation>>();
        answers.forEach((id, answer) -> {
            var row = edition.getRow(new ItemId(id));
            var fields = Sources.inner(answer);
            given.put(row.id(), answer(row, fields));
            cited.put(row.id(), citations(fields));
        });
        return new FilledForm(
                faceSheet(), sites(), new Disclosure(edition.id(), given), cited, documents.list());
    }

    private List<Citation> citations(Map<String, Object> fields) {
        return Sources.list(fields.getOrDefault(CITE, List.of())).stream()
                .map(documents::citation)
                .toList();
    }

    private Answer answer(Row row, Map<String, Object> fields) {
        var answer = Answer.none();
        for (var key : fields.keySet()) {
            if (!key.equals(CITE)) {
                answer = with(answer, field(row, key), fields.get(key));
            }
        }
        return answer;
    }

    private static Field field(Row row, String key) {
        return row.fields().stream()
                .filter(field -> field.key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(row.id() + " has no field " + key));
    }

    private Answer with(Answer answer, Field field, Object written) {
        if (!(written instanceof List<?>)) {
            return answer.with("", field.key(), Optional.of(value(field, written)));
        }
        var next = answer;
        var bySite = Sources.list(written);
        for (int at = 0; at < bySite.size(); at++) {
            var value = Optional.of(value(field, bySite.get(at)));
            next = next.with(sites().get(at), field.key(), value);
        }
        return next;
    }

    private static Value value(Field field, Object written) {
        return switch (Notation.read(field.kind(), String.valueOf(written))) {
            case Reading.Read(var value) -> value;
            case Reading.Blank blank -> throw new IllegalStateException(field + ": " + blank);
            case Reading.Unreadable why -> throw new IllegalStateException(field + ": " + why);
        };
    }

    private List<String> sites() {
        return Sources.list(face.getOrDefault("sites", List.of()));
    }

    private FaceSheet faceSheet() {
        var entries = new EnumMap<FaceField, String>(FaceField.class);
        Sources.inner(face.get("entries"))
                .forEach((key, entry) ->
                        entries.put(Sources.constant(FaceField.class, key), String.valueOf(entry)));
        var withheld = ((List<?>) face.getOrDefault("withholdings", List.of()));
        return new FaceSheet(
                entries, withheld.stream().map(Sources::inner).map(SampleForm::request).toList());
    }

    private static WithholdingRequest request(Map<String, Object> written) {
        return new WithholdingRequest(
                new ItemId(Sources.text(written, "item")),
                Sources.constant(WithholdingReason.class, Sources.text(written, "kind")),
                Sources.text(written, "reason"),
                LocalDate.parse(Sources.text(written, "until")));
    }
}
