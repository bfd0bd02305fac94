package jp.akashi.export;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;

/// What of a value is more than words, by the names of the columns of the tables: `yes`, `number`,
/// `unit`, `qualifier`, `date`, `choices`.
final class TypedFacts {
    private TypedFacts() {}

    static Map<String, Object> of(Value value) {
        var facts = new LinkedHashMap<String, Object>();
        switch (value) {
            case Value.YesNo(var yes, var _, var amount) -> {
                facts.put("yes", yes);
                if (amount != null) {
                    amount(facts, amount);
                }
            }
            case Value.Quantity amount -> amount(facts, amount);
            case Value.Day(var date) -> facts.put("date", date);
            case Value.Chosen(var keys, var _) -> facts.put("choices", keys);
            case Value.Words _ -> {}
            case Value.Rows _ -> {}
            case Value.NotDone _ -> {}
            case Value.NotDisclosed _ -> {}
        }
        return facts;
    }

    /// The words beside the typed parts: remark, detail, reason.
    static String words(Kind kind, Value value) {
        return switch (value) {
            case Value.YesNo(var _, var detail, var _) -> detail;
            case Value.Words(var text) -> text;
            case Value.Quantity amount -> amount.note();
            case Value.Day _ -> "";
            case Value.Chosen(var _, var detail) -> detail;
            case Value.Rows rows -> Notation.print(kind, rows);
            case Value.NotDone(var reason) -> reason;
            case Value.NotDisclosed(var reason) -> reason;
        };
    }

    private static void amount(Map<String, Object> facts, Value.Quantity amount) {
        facts.put("number", amount.number());
        facts.put("unit", amount.unit());
        if (amount.qualifier() != null) {
            facts.put("qualifier", amount.qualifier() == Qualifier.ACTUAL ? "actual" : "target");
        }
    }
}
