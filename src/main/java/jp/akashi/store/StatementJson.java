package jp.akashi.store;

import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Statement;
import tools.jackson.databind.node.ObjectNode;

/// What the register says of a service, item by item in official order, as it is kept. A statement
/// says its type in `is`.
final class StatementJson {
    private StatementJson() {}

    static String print(Map<ItemId, Statement> statements) {
        return Json.print(document(statements));
    }

    static byte[] bytes(Map<ItemId, Statement> statements) {
        return Json.bytes(document(statements));
    }

    private static ObjectNode document(Map<ItemId, Statement> statements) {
        var printed = Json.document();
        printed.set(
                "statements",
                Json.array(
                        statements.entrySet(),
                        entry -> print(entry.getValue()).put("item", entry.getKey().value())));
        return printed;
    }

    static Map<ItemId, Statement> read(String document) {
        return Json.read(document)
                .whole(json ->
                        json.entries(
                                "statements",
                                entry ->
                                        Map.entry(
                                                new ItemId(entry.text("item")), statement(entry))));
    }

    private static ObjectNode print(Statement statement) {
        return switch (statement) {
            case Statement.Disclosed(var answer) -> {
                var printed = Json.object().put("is", "disclosed");
                printed.set("answer", AnswerJson.print(answer));
                yield printed;
            }
            case Statement.Withheld(var reason, var until, _) ->
                    Json.object()
                            .put("is", "withheld")
                            .put("reason", Json.code(reason))
                            .put("until", until.toString());
            case Statement.Unanswered _ -> Json.object().put("is", "unanswered");
            case Statement.NotHeld _ -> Json.object().put("is", "not-held");
            case Statement.NotAsked _ -> Json.object().put("is", "not-asked");
        };
    }

    private static Statement statement(JsonObject json) {
        var type = json.text("is");
        return switch (type) {
            case "disclosed" -> new Statement.Disclosed(AnswerJson.read(json.get("answer")));
            case "withheld" ->
                    new Statement.Withheld(
                            json.constant("reason", WithholdingReason.values()),
                            json.date("until"));
            case "unanswered" -> new Statement.Unanswered();
            case "not-held" -> new Statement.NotHeld();
            case "not-asked" -> new Statement.NotAsked();
            default -> throw new IllegalArgumentException("no such statement: " + type);
        };
    }
}
