package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Keywords;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Field;

/// A blank of an item: what kind of answer it asks for.
final class FieldTree {
    private static final List<String> KINDS =
            List.of("yes-no-detail", "text", "quantity", "date", "choice", "list");

    private FieldTree() {}

    static Map<String, Object> of(Field field) {
        return tree(field.key().value(), field.label(), field.kind());
    }

    private static Map<String, Object> of(Column column) {
        return tree(column.key(), column.label(), column.kind());
    }

    private static Map<String, Object> tree(String key, Label label, Kind kind) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, key, label);
        switch (kind) {
            case Kind.YesNoDetail(var units) -> {
                tree.put("kind", "yes-no-detail");
                putSome(tree, "units", units);
            }
            case Kind.Text(var maxChars, var pattern) -> {
                tree.put("kind", "text");
                tree.put("maxChars", maxChars);
                if (pattern != null) {
                    tree.put("pattern", pattern);
                }
            }
            case Kind.Quantity(var units, var qualifiers, _, _) -> {
                tree.put("kind", "quantity");
                tree.put("units", units);
                putSome(tree, "qualifiers", qualifiers.stream().map(Schemas::name).toList());
            }
            case Kind.Date() -> tree.put("kind", "date");
            case Kind.Choice(var options, var multi) -> {
                tree.put("kind", "choice");
                tree.put("multi", multi);
                tree.put("options", options.stream().map(FieldTree::of).toList());
            }
            case Kind.Table(var columns, var maxRows) -> {
                tree.put("kind", "list");
                tree.put("maxRows", maxRows);
                tree.put("columns", columns.stream().map(FieldTree::of).toList());
            }
        }
        return tree;
    }

    private static Map<String, Object> of(Option option) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, option.key(), option.label());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, Label label) {
        tree.put("key", key);
        tree.put("label", label.ja());
        tree.put("labelEn", label.en());
    }

    private static void putSome(Map<String, Object> tree, String key, List<String> values) {
        if (!values.isEmpty()) {
            tree.put(key, values);
        }
    }

    static Map<String, Object> schema() {
        return properties().may("columns", Schemas.list(Schemas.ref("Field"))).tree();
    }

    private static ClosedObject properties() {
        return ClosedObject.named("Blank")
                .must("key", Schemas.TEXT)
                .must("label", Schemas.TEXT)
                .must("labelEn", Schemas.TEXT)
                .must("kind", Keywords.of("enum", KINDS))
                .may("units", Schemas.list(Schemas.TEXT))
                .may("qualifiers", Schemas.list(Schemas.constants("actual", "target")))
                .may("maxChars", Schemas.COUNT)
                .may("pattern", Schemas.TEXT)
                .may("multi", Schemas.FLAG)
                .may(
                        "options",
                        Schemas.list(
                                ClosedObject.plain()
                                        .must("key", Schemas.TEXT)
                                        .must("label", Schemas.TEXT)
                                        .must("labelEn", Schemas.TEXT)
                                        .tree()))
                .may("maxRows", Schemas.COUNT);
    }
}
