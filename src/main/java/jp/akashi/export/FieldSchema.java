package jp.akashi.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.scheme.Field;

/// The form of one answered blank in the public JSON, as `ValueTree` makes it.
final class FieldSchema {
    private static final Map<String, Object> TEXT = Keywords.of("type", "string");

    private FieldSchema() {}

    static Map<String, Object> of(Field field) {
        var own = kind(field.kind());
        var object =
                ClosedObject.named(field.label().ja())
                        .say(field.label().en())
                        .must("key", Keywords.of("const", field.key().value()))
                        .must("label", TEXT)
                        .must("labelEn", TEXT)
                        .must("type", TEXT)
                        .must("text", Keywords.of("type", "string", "minLength", 1))
                        .may("reason", TEXT);
        own.properties.forEach(object::may);
        return object.with("oneOf", List.of(own.tree(), Keywords.of("$ref", "#/$defs/absence")));
    }

    /// 実施なし and 開示なし, which any blank may have.
    static Map<String, Object> absence() {
        var absent = Keywords.of("enum", List.of("not-done", "not-disclosed"));
        return Keywords.of(
                "properties", Keywords.of("type", absent), "required", List.of("reason"));
    }

    /// What a kind of answer brings with it.
    private static final class Own {
        private final String type;
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final Map<String, Object> narrowed = new LinkedHashMap<>();
        private final List<String> required;

        Own(String type, String... required) {
            this.type = type;
            this.required = List.of(required);
        }

        Own has(String key, Object schema) {
            properties.put(key, schema);
            return this;
        }

        Map<String, Object> tree() {
            narrowed.put("type", Keywords.of("const", type));
            narrowed.put("reason", false);
            var tree = Keywords.of("properties", narrowed);
            if (!required.isEmpty()) {
                tree.put("required", required);
            }
            return tree;
        }
    }

    private static Own kind(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail(var units) -> yesNo(units);
            case Kind.Text(_, var pattern) -> {
                var own = new Own("words");
                if (pattern != null) {
                    own.narrowed.put("text", Keywords.of("pattern", "^(?:" + pattern + ")$"));
                }
                yield own;
            }
            case Kind.Quantity quantity -> quantity(quantity);
            case Kind.Date() ->
                    new Own("date", "date")
                            .has("date", Keywords.of("type", "string", "format", "date"));
            case Kind.Choice choice ->
                    new Own("choice", "keys", "detail")
                            .has("keys", keys(choice))
                            .has("detail", TEXT);
            case Kind.Table(var columns, var maxRows) ->
                    new Own("list", "rows").has("rows", rows(columns, maxRows));
        };
    }

    private static Own yesNo(List<String> units) {
        var own =
                new Own("yes-no", "yes", "detail")
                        .has("yes", Keywords.of("type", "boolean"))
                        .has("detail", TEXT);
        return units.isEmpty()
                ? own
                : own.has("number", Keywords.of("type", "number"))
                        .has("unit", Keywords.of("enum", units));
    }

    private static Own quantity(Kind.Quantity quantity) {
        var own =
                new Own("quantity", "number", "unit")
                        .has("number", number(quantity.range()))
                        .has("unit", Keywords.of("enum", quantity.units()));
        if (!quantity.qualifiers().isEmpty()) {
            own.has(
                    "qualifier",
                    Keywords.of(
                            "enum",
                            quantity.qualifiers().stream().map(FieldSchema::word).toList()));
        }
        return quantity.noted() ? own.has("note", TEXT) : own;
    }

    private static String word(Qualifier qualifier) {
        return qualifier.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> number(Kind.Range range) {
        return switch (range) {
            case NOT_NEGATIVE -> Keywords.of("type", "number", "minimum", 0);
            case SIGNED -> Keywords.of("type", "number");
            case SHARE -> Keywords.of("type", "number", "minimum", 0, "maximum", 100);
        };
    }

    private static Map<String, Object> keys(Kind.Choice choice) {
        var tree = Keywords.of("type", "array", "minItems", 1);
        if (!choice.multi()) {
            tree.put("maxItems", 1);
        }
        tree.put("uniqueItems", true);
        tree.put("items", Keywords.of("enum", choice.options().stream().map(Option::key).toList()));
        return tree;
    }

    private static Map<String, Object> rows(List<Column> columns, int maxRows) {
        var row = ClosedObject.plain();
        columns.forEach(column -> row.may(column.key(), cell(column)));
        return Keywords.of(
                "type", "array", "minItems", 1, "maxItems", maxRows, "items", row.tree());
    }

    /// A cell is a text: words, an amount in writing, or the key of a choice.
    private static Map<String, Object> cell(Column column) {
        var tree = Keywords.of("title", column.label().ja(), "type", "string");
        if (column.kind() instanceof Kind.Choice(var options, _)) {
            tree.put(
                    "anyOf",
                    List.of(
                            Keywords.of("enum", options.stream().map(Option::key).toList()),
                            Keywords.of("pattern", "^(?:実施なし|開示なし)")));
        }
        return tree;
    }
}
