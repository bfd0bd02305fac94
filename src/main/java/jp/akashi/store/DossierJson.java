package jp.akashi.store;

import java.util.Arrays;
import java.util.Map;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import tools.jackson.databind.JsonNode;

/// Everything an application consists of, as it is kept.
final class DossierJson {
    private DossierJson() {}

    static String print(Dossier dossier) {
        var printed = Json.document().put("edition", dossier.edition().toString());
        printed.set(
                "face", Json.array(dossier.faceSheet().entries().entrySet(), DossierJson::print));
        printed.set(
                "withholdings", Json.array(dossier.faceSheet().withholdings(), DossierJson::print));
        printed.set("sites", Json.texts(dossier.sites()));
        printed.set(
                "answers",
                Json.array(
                        dossier.disclosure().answers().entrySet(),
                        entry -> {
                            var answer = Json.object().put("item", entry.getKey().value());
                            answer.set("answer", AnswerJson.print(entry.getValue()));
                            return answer;
                        }));
        EvidenceJson.print(dossier.evidence(), printed);
        return Json.print(printed);
    }

    static Dossier read(String document) {
        return Json.read(document)
                .whole(json ->
                        new Dossier(
                                faceSheet(json),
                                json.texts("sites"),
                                new Disclosure(
                                        EditionId.parse(json.text("edition")), answers(json)),
                                EvidenceJson.read(json)));
    }

    private static JsonNode print(Map.Entry<FaceField, String> entry) {
        return Json.object()
                .put("blank", entry.getKey().key())
                .put("entry", Json.storable(entry.getValue()));
    }

    private static FaceSheet faceSheet(JsonObject json) {
        return new FaceSheet(
                json.entries(
                        "face",
                        entry -> Map.entry(faceField(entry.text("blank")), entry.text("entry"))),
                json.objects("withholdings", DossierJson::withholding));
    }

    private static FaceField faceField(String key) {
        return Arrays.stream(FaceField.values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such blank: " + key));
    }

    private static JsonNode print(WithholdingRequest request) {
        return Json.object()
                .put("item", request.item().value())
                .put("kind", Json.code(request.kind()))
                .put("reason", Json.storable(request.reason()))
                .put("until", request.until().toString());
    }

    private static WithholdingRequest withholding(JsonObject json) {
        return new WithholdingRequest(
                new ItemId(json.text("item")),
                json.constant("kind", WithholdingReason.values()),
                json.text("reason"),
                json.date("until"));
    }

    private static Map<ItemId, Answer> answers(JsonObject json) {
        return json.entries(
                "answers",
                entry ->
                        Map.entry(
                                new ItemId(entry.text("item")),
                                AnswerJson.read(entry.get("answer"))));
    }
}
