package jp.akashi.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The list of evidence (資料内訳書) as it is kept.
final class EvidenceJson {
    private EvidenceJson() {}

    static void print(EvidenceIndex index, ObjectNode into) {
        into.set("documents", Json.array(index.documents(), EvidenceJson::print));
        into.set(
                "citations",
                Json.array(
                        index.citations().entrySet(),
                        entry -> {
                            var printed = Json.object().put("item", entry.getKey().value());
                            printed.set("cited", Json.array(entry.getValue(), EvidenceJson::print));
                            return printed;
                        }));
    }

    static EvidenceIndex read(JsonObject json) {
        return new EvidenceIndex(
                json.objects("documents", EvidenceJson::document),
                json.entries("citations", EvidenceJson::cited));
    }

    private static JsonNode print(Evidence document) {
        var printed =
                Json.object()
                        .put("id", document.id().value())
                        .put("label", Json.storable(document.label()))
                        .put("title", Json.storable(document.title()))
                        .put("kind", Json.code(document.kind()));
        var file = document.file();
        printed.putObject("file")
                .put("sha256", file.digest().hex())
                .put("name", Json.storable(file.fileName()))
                .put("bytes", file.bytes())
                .put("pages", file.pages());
        var capture = document.capture();
        if (capture != null) {
            var web = printed.putObject("web").put("url", Json.storable(capture.url()));
            put(web, "captured-on", capture.capturedOn());
        }
        put(printed, "issued-on", document.issuedOn());
        print(document.nature(), printed);
        return printed;
    }

    private static Evidence document(JsonObject json) {
        return new Evidence(
                new EvidenceId(json.text("id")),
                json.text("label"),
                json.text("title"),
                json.constant("kind", EvidenceKind.values()),
                JsonObject.whole(json.get("file"), EvidenceJson::file),
                json.find("web")
                        .map(node -> JsonObject.whole(node, EvidenceJson::capture))
                        .orElse(null),
                date(json, "issued-on").orElse(null),
                nature(json));
    }

    /// Only what is said stands there.
    private static void print(Evidence.Nature nature, ObjectNode into) {
        if (nature.tongue() != Evidence.Tongue.JAPANESE) {
            into.put("language", Json.code(nature.tongue()));
        }
        if (nature.copy() != Evidence.Copy.UNSAID) {
            into.put("copy", Json.code(nature.copy()));
        }
        put(into, "expires-on", nature.expiresOn());
    }

    private static Evidence.Nature nature(JsonObject json) {
        return new Evidence.Nature(
                json.find("language")
                        .map(_ -> json.constant("language", Evidence.Tongue.values()))
                        .orElse(Evidence.Tongue.JAPANESE),
                json.find("copy")
                        .map(_ -> json.constant("copy", Evidence.Copy.values()))
                        .orElse(Evidence.Copy.UNSAID),
                date(json, "expires-on").orElse(null));
    }

    private static Evidence.StoredFile file(JsonObject json) {
        return new Evidence.StoredFile(
                new Digest(json.text("sha256")),
                json.text("name"),
                json.number("bytes"),
                json.count("pages"));
    }

    private static Evidence.WebCapture capture(JsonObject json) {
        return new Evidence.WebCapture(json.text("url"), date(json, "captured-on").orElse(null));
    }

    private static JsonNode print(Citation citation) {
        var printed =
                Json.object()
                        .put("label", Json.storable(citation.label()))
                        .put("section", Json.storable(citation.section()));
        printed.set(
                "pages",
                Json.array(
                        citation.pages().ranges(),
                        range -> Json.object().put("from", range.from()).put("to", range.to())));
        return printed;
    }

    private static Map.Entry<ItemId, List<Citation>> cited(JsonObject json) {
        return Map.entry(
                new ItemId(json.text("item")), json.objects("cited", EvidenceJson::citation));
    }

    private static Citation citation(JsonObject json) {
        return new Citation(
                json.text("label"),
                new Pages(json.objects("pages", EvidenceJson::range)),
                json.text("section"));
    }

    private static Pages.Range range(JsonObject json) {
        return new Pages.Range(json.count("from"), json.count("to"));
    }

    private static void put(ObjectNode into, String key, @Nullable LocalDate date) {
        if (date != null) {
            into.put(key, date.toString());
        }
    }

    private static Optional<LocalDate> date(JsonObject json, String key) {
        return json.find(key).map(node -> LocalDate.parse(node.stringValue()));
    }
}
