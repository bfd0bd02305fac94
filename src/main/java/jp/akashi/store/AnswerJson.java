package jp.akashi.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers as they are kept. A value says its type in `is`.
final class AnswerJson {
    private AnswerJson() {}

    static JsonNode print(Answer answer) {
        return Json.array(answer.parts(), AnswerJson::print);
    }

    static Answer read(JsonNode node) {
        return new Answer(Json.each(node, part -> JsonObject.whole(part, AnswerJson::part)));
    }

    private static JsonNode print(Answer.Part part) {
        var values =
                Json.array(
                        part.values().entrySet(),
                        entry -> print(entry.getValue()).put("field", entry.getKey().value()));
        var printed = Json.object();
        printed.set("site", Json.text(part.site()));
        printed.set("values", values);
        return printed;
    }

    private static Answer.Part part(JsonObject json) {
        Map<FieldKey, Value> values =
                json.entries(
                        "values",
                        value -> Map.entry(new FieldKey(value.text("field")), value(value)));
        return new Answer.Part(json.text("site"), values);
    }

    private static ObjectNode print(Value value) {
        return switch (value) {
            case Value.YesNo yesNo -> print(yesNo);
            case Value.Words(var text) -> said("words", "text", text);
            case Value.Quantity quantity -> print(quantity);
            case Value.Day(var date) -> said("day", "date", date.toString());
            case Value.Chosen(var keys, var detail) -> {
                var printed = said("chosen", "detail", detail);
                printed.set("keys", Json.texts(keys));
                yield printed;
            }
            case Value.Rows(var rows) -> {
                var printed = Json.object().put("is", "rows");
                printed.set("rows", Json.array(rows, AnswerJson::print));
                yield printed;
            }
            case Value.NotDone(var reason) -> said("not-done", "reason", reason);
            case Value.NotDisclosed(var reason) -> said("not-disclosed", "reason", reason);
        };
    }

    private static Value value(JsonObject json) {
        var type = json.text("is");
        return switch (type) {
            case "yes-no" ->
                    new Value.YesNo(
                            json.flag("yes"),
                            json.text("detail"),
                            json.find("amount")
                                    .map(amount -> JsonObject.whole(amount, AnswerJson::quantity))
                                    .orElse(null));
            case "words" -> new Value.Words(json.text("text"));
            case "quantity" -> quantity(json);
            case "day" -> new Value.Day(json.date("date"));
            case "chosen" -> new Value.Chosen(json.texts("keys"), json.text("detail"));
            case "rows" -> new Value.Rows(json.list("rows", AnswerJson::row));
            case "not-done" -> new Value.NotDone(json.text("reason"));
            case "not-disclosed" -> new Value.NotDisclosed(json.text("reason"));
            default -> throw new IllegalArgumentException("no such value: " + type);
        };
    }

    private static ObjectNode print(Value.YesNo yesNo) {
        var printed = said("yes-no", "detail", yesNo.detail()).put("yes", yesNo.yes());
        var amount = yesNo.amount();
        if (amount != null) {
            var node = print(amount);
            node.remove("is");
            printed.set("amount", node);
        }
        return printed;
    }

    private static ObjectNode print(Value.Quantity quantity) {
        var printed =
                said("quantity", "note", quantity.note())
                        .put("number", quantity.number().toString())
                        .put("unit", Json.storable(quantity.unit()));
        var qualifier = quantity.qualifier();
        return qualifier == null ? printed : printed.put("qualifier", Json.code(qualifier));
    }

    private static Value.Quantity quantity(JsonObject json) {
        var qualifier =
                json.find("qualifier").isPresent()
                        ? json.constant("qualifier", Qualifier.values())
                        : null;
        return new Value.Quantity(
                new BigDecimal(json.text("number")),
                json.text("unit"),
                qualifier,
                json.text("note"));
    }

    private static JsonNode print(Map<String, String> row) {
        return Json.array(
                new TreeMap<>(row).entrySet(),
                cell -> {
                    var printed = Json.object();
                    printed.put("column", cell.getKey());
                    printed.set("text", Json.text(cell.getValue()));
                    return printed;
                });
    }

    private static Map<String, String> row(JsonNode node) {
        var row = new LinkedHashMap<String, String>();
        Json.each(
                        node,
                        cell ->
                                JsonObject.whole(
                                        cell,
                                        json -> Map.entry(json.text("column"), json.text("text"))))
                .forEach(cell -> row.put(cell.getKey(), cell.getValue()));
        return row;
    }

    private static ObjectNode said(String type, String key, String text) {
        return Json.object().put("is", type).put(key, Json.storable(text));
    }
}
