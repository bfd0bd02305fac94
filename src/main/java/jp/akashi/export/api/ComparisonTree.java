package jp.akashi.export.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.directory.Comparand;
import jp.akashi.directory.Comparison;
import jp.akashi.directory.Merit;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.EntryTree;
import jp.akashi.export.Keywords;
import jp.akashi.export.Source;

/// Services side by side (比較): what each says on every item, in the order of the services.
public final class ComparisonTree {
    private ComparisonTree() {}

    /// @param onlyDifferences whether items on which all say the same are left out
    public static Map<String, Object> of(
            Comparison comparison, boolean onlyDifferences, Source source) {
        var links = new Links(source);
        var entries = comparison.comparands().stream().map(Comparand::entry).toList();
        var ids =
                entries.stream()
                        .map(entry -> entry.number().slug())
                        .collect(Collectors.joining(","));
        var query = "?ids=" + Links.encoded(ids) + (onlyDifferences ? "&only=differences" : "");
        var tree = new LinkedHashMap<String, Object>();
        Links.put(tree, links.api("/compare" + query), links.page("/compare" + query));
        tree.put("services", entries.stream().map(one -> ListingTree.of(one, source)).toList());
        tree.put(
                "rows",
                comparison.lines().stream()
                        .filter(line -> line.differs() || !onlyDifferences)
                        .map(ComparisonTree::row)
                        .toList());
        return tree;
    }

    private static Map<String, Object> row(Comparison.Line line) {
        var place = line.place();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("item", place.item().value());
        tree.put("label", place.row().item().label().ja());
        tree.put("labelEn", place.row().item().label().en());
        tree.put("section", place.section().label().ja());
        tree.put("sectionEn", place.section().label().en());
        tree.put("differs", line.differs());
        tree.put("askedOtherwise", place.traits().askedOtherwise());
        var cells = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < line.cells().size(); at++) {
            cells.add(cell(line, at));
        }
        tree.put("cells", cells);
        return tree;
    }

    private static Map<String, Object> cell(Comparison.Line line, int at) {
        var cell = line.cells().get(at);
        var own = line.place().seats().get(at).own().orElse(line.place().row()).item();
        var tree = new LinkedHashMap<>(EntryTree.statement(own, cell.statement()));
        if (!cell.merits().isEmpty()) {
            var merits = new LinkedHashMap<String, Object>();
            cell.merits()
                    .forEach((field, marked) ->
                            merits.put(field.value(), Schemas.name(marked.merit())));
            tree.put("merits", merits);
        }
        if (!cell.former().isEmpty()) {
            tree.put("former", cell.former().stream().map(ComparisonTree::former).toList());
        }
        return tree;
    }

    /// What is said on an item of an earlier edition that became this one.
    private static Map<String, Object> former(Comparison.Former former) {
        var item = former.row().item();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("item", item.id().value());
        tree.put("label", item.label().ja());
        tree.put("labelEn", item.label().en());
        tree.putAll(EntryTree.statement(item, former.stand().statement()));
        return tree;
    }

    static Map<String, Object> schema() {
        var former =
                Keywords.of(
                        "allOf",
                        List.of(
                                Schemas.ref("Statement"),
                                Keywords.of("required", List.of("item", "label", "labelEn"))));
        var merits =
                Keywords.of(
                        "type", "object", "additionalProperties", Schemas.names(Merit.values()));
        var cell =
                Keywords.of(
                        "allOf",
                        List.of(
                                Schemas.ref("Statement"),
                                Keywords.of(
                                        "properties",
                                        Keywords.of(
                                                "merits",
                                                merits,
                                                "former",
                                                Schemas.list(former)))));
        var row =
                ClosedObject.plain()
                        .must("item", Schemas.TEXT)
                        .must("label", Schemas.TEXT)
                        .must("labelEn", Schemas.TEXT)
                        .must("section", Schemas.TEXT)
                        .must("sectionEn", Schemas.TEXT)
                        .must("differs", Schemas.FLAG)
                        .must("askedOtherwise", Schemas.FLAG)
                        .must("cells", Schemas.list(cell))
                        .tree();
        return ClosedObject.named("Comparison")
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("services", Schemas.list(Schemas.ref("Listing")))
                .must("rows", Schemas.list(row))
                .tree();
    }
}
