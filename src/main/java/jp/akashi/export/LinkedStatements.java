package jp.akashi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import org.jspecify.annotations.Nullable;

/// Every statement of an entry as linked data: a PropertyValue of schema.org with terms of the
/// register's own for its state and its types.
final class LinkedStatements {
    private static final List<String> TERMS =
            List.of(
                    "statement",
                    "state",
                    "item",
                    "field",
                    "site",
                    "yes",
                    "number",
                    "qualifier",
                    "choice",
                    "withheldReason");
    private static final List<String> DAYS = List.of("day", "withheldUntil");

    private LinkedStatements() {}

    /// What the register's own terms are called in full.
    static Map<String, Object> context(Source source) {
        var context = new LinkedHashMap<String, Object>();
        context.put("akashi", source.address("/data#"));
        TERMS.forEach(term -> context.put(term, "akashi:" + term));
        DAYS.forEach(term ->
                context.put(
                        term,
                        Keywords.of(
                                "@id",
                                "akashi:" + term,
                                "@type",
                                "http://www.w3.org/2001/XMLSchema#date")));
        return context;
    }

    static List<Map<String, Object>> of(Entry entry, Source source) {
        return source.schemes().get(entry.edition()).rows().stream()
                .flatMap(row -> of(row, entry.statement(row.id())))
                .toList();
    }

    private static Stream<Map<String, Object>> of(Row row, Statement statement) {
        return switch (statement) {
            case Statement.Disclosed(var answer) ->
                    answer.parts().stream().flatMap(part -> of(row, part));
            case Statement.Withheld(var reason, var until, _) ->
                    row.fields().stream()
                            .map(field -> {
                                var tree = begun(row, field, BlankState.WITHHELD);
                                tree.put("withheldReason", ReasonClass.key(reason));
                                tree.put("withheldUntil", until.toString());
                                return tree;
                            });
            case Statement.Unanswered _ ->
                    row.fields().stream().map(field -> begun(row, field, BlankState.UNANSWERED));
            case Statement.NotHeld _ ->
                    row.fields().stream().map(field -> begun(row, field, BlankState.NOT_HELD));
            case Statement.NotAsked _ ->
                    row.fields().stream().map(field -> begun(row, field, BlankState.NOT_ASKED));
        };
    }

    private static Stream<Map<String, Object>> of(Row row, Answer.Part part) {
        return row.item().blanks(part).stream()
                .map(field -> {
                    var value = part.values().get(field.key());
                    var tree = begun(row, field, state(value));
                    if (!part.site().isEmpty()) {
                        tree.put("site", part.site());
                    }
                    if (value != null) {
                        value(tree, field, value);
                    }
                    return tree;
                });
    }

    private static BlankState state(@Nullable Value value) {
        return value == null ? BlankState.UNANSWERED : BlankState.of(value);
    }

    private static Map<String, Object> begun(Row row, Field field, BlankState state) {
        var label = row.item().label().ja();
        return Keywords.of(
                "@type",
                "PropertyValue",
                "propertyID",
                row.id() + "/" + field.key(),
                "name",
                row.fields().size() == 1 ? label : label + ": " + field.label().ja(),
                "item",
                row.id().value(),
                "field",
                field.key().value(),
                "state",
                state.key());
    }

    private static void value(Map<String, Object> tree, Field field, Value value) {
        tree.put("value", Notation.print(field.kind(), value));
        for (var fact : TypedFacts.of(value).entrySet()) {
            switch (fact.getKey()) {
                case "unit" -> tree.put("unitText", fact.getValue());
                case "date" -> tree.put("day", fact.getValue().toString());
                case "choices" -> tree.put("choice", new ArrayList<>((List<?>) fact.getValue()));
                default -> tree.put(fact.getKey(), fact.getValue());
            }
        }
    }
}
