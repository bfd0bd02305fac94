package jp.akashi.cli.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.scheme.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A published entry as JSON, held against what was filed.
final class PublishedJson {
    private final JsonNode tree;
    private final Map<String, JsonNode> items = new HashMap<>();

    PublishedJson(String json) {
        tree = JsonMapper.shared().readTree(json);
        tree.path("items").forEach(item -> items.put(item.path("id").asString(), item));
    }

    void carries(Road road) {
        var sample = road.sample();
        Mismatch.unlessEqual("the number", road.number(), tree.path("number").asString());
        Mismatch.unlessEqual(
                "the service", sample.service(), tree.path("service").path("name").asString());
        var rows = sample.edition().rows();
        Mismatch.unlessEqual("items in the JSON", rows.size(), items.size());
        for (var row : rows) {
            carries(row, sample.answer(row), sample.isWithheld(row.id()));
        }
    }

    private void carries(Row row, Answer answer, boolean withheld) {
        var item = items.getOrDefault(row.id().value(), tree.path("nothing"));
        var state = withheld ? "withheld" : answer.isEmpty() ? "unanswered" : "disclosed";
        Mismatch.unlessEqual("the state of " + row.id(), state, item.path("state").asString());
        var said = withheld ? List.of() : filed(row, answer);
        Mismatch.unlessEqual("the answer to " + row.id(), said, published(item));
    }

    private static List<List<String>> filed(Row row, Answer answer) {
        var lines = new ArrayList<List<String>>();
        for (var part : answer.parts()) {
            for (var field : row.fields()) {
                var value = part.values().get(field.key());
                if (value != null) {
                    lines.add(
                            List.of(
                                    part.site(),
                                    field.key().value(),
                                    Notation.print(field.kind(), value)));
                }
            }
        }
        return lines;
    }

    private static List<List<String>> published(JsonNode item) {
        var lines = new ArrayList<List<String>>();
        for (var part : item.path("answers")) {
            var site = part.path("site").asString("");
            for (var field : part.path("fields")) {
                lines.add(
                        List.of(site, field.path("key").asString(), field.path("text").asString()));
            }
        }
        return lines;
    }
}
