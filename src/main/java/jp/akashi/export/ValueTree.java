package jp.akashi.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;

/// A value as a tree: its `type`, its parts by name, and under `text` the whole in the notation of
/// the forms.
final class ValueTree {
    private ValueTree() {}

    static Map<String, Object> of(Kind kind, Value value) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("type", type(value));
        tree.put("text", Notation.print(kind, value));
        parts(tree, value);
        return tree;
    }

    private static String type(Value value) {
        return switch (value) {
            case Value.YesNo ignored -> "yes-no";
            case Value.Words ignored -> "words";
            case Value.Quantity ignored -> "quantity";
            case Value.Day ignored -> "date";
            case Value.Chosen ignored -> "choice";
            case Value.Rows ignored -> "list";
            case Value.NotDone ignored -> "not-done";
            case Value.NotDisclosed ignored -> "not-disclosed";
        };
    }

    private static void parts(Map<String, Object> tree, Value value) {
        switch (value) {
            case Value.YesNo(var yes, var detail, var amount) -> {
                tree.put("yes", yes);
                tree.put("detail", detail);
                if (amount != null) {
                    quantity(tree, amount);
                }
            }
            case Value.Words ignored -> {}
            case Value.Quantity amount -> quantity(tree, amount);
            case Value.Day(var date) -> tree.put("date", date.toString());
            case Value.Chosen(var keys, var detail) -> {
                tree.put("keys", keys);
                tree.put("detail", detail);
            }
            case Value.Rows(var rows) -> tree.put("rows", rows);
            case Value.NotDone(var reason) -> tree.put("reason", reason);
            case Value.NotDisclosed(var reason) -> tree.put("reason", reason);
        }
    }

    private static void quantity(Map<String, Object> tree, Value.Quantity amount) {
        tree.put("number", amount.number());
        tree.put("unit", amount.unit());
        if (amount.qualifier() != null) {
            tree.put("qualifier", amount.qualifier().name().toLowerCase(Locale.ROOT));
        }
        if (!amount.note().isEmpty()) {
            tree.put("note", amount.note());
        }
    }
}
