package jp.akashi.export.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// A disclosure item (開示項目): what is asked and why, the form of its answers, and which editions ask
/// it.
public final class ItemTree {
    /// An edition that asks an item, and the row in which it does.
    private record Asking(Edition edition, Row row) {}

    private ItemTree() {}

    /// The definition of an item, in the words of the latest edition of the first scheme that asks
    /// it.
    public static Optional<Map<String, Object>> find(String id, Source source) {
        return Optional.ofNullable(asked(source.schemes()).get(id))
                .map(asking -> tree(asking, source));
    }

    /// All items by their ids, in short.
    public static Map<String, Object> list(Source source) {
        var links = new Links(source);
        var items = new ArrayList<Map<String, Object>>();
        asked(source.schemes()).values().forEach(asking -> items.add(brief(asking, links)));
        var tree = new LinkedHashMap<String, Object>();
        Links.put(tree, links.api("/items"), links.page("/items"));
        tree.put("total", items.size());
        tree.put("items", items);
        return tree;
    }

    private static TreeMap<String, List<Asking>> asked(Schemes schemes) {
        var asked = new TreeMap<String, List<Asking>>();
        for (var scheme : schemes.all()) {
            for (var edition : scheme.editions().reversed()) {
                for (var row : edition.rows()) {
                    asked.computeIfAbsent(row.id().value(), _ -> new ArrayList<>())
                            .add(new Asking(edition, row));
                }
            }
        }
        return asked;
    }

    /// The item with the most blanks any edition asks.
    private static Item item(List<Asking> asking) {
        return asking.stream()
                .map(one -> one.row().item())
                .reduce((one, other) -> other.fields().size() > one.fields().size() ? other : one)
                .orElseThrow();
    }

    private static Map<String, Object> brief(List<Asking> asking, Links links) {
        var item = item(asking);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", item.id().value());
        tree.put("label", item.label().ja());
        tree.put("labelEn", item.label().en());
        tree.put("group", item.group().ja());
        tree.put("groupEn", item.group().en());
        tree.put(
                "schemes",
                asking.stream()
                        .map(one -> one.edition().id().scheme().value())
                        .distinct()
                        .toList());
        Links.put(tree, links.item(item.id()), page(item.id(), links));
        return tree;
    }

    private static String page(ItemId item, Links links) {
        return links.page("/items/" + item);
    }

    private static Map<String, Object> tree(List<Asking> asking, Source source) {
        var item = item(asking);
        var links = new Links(source);
        var tree = brief(asking, links);
        tree.put("ask", item.ask().ja());
        tree.put("askEn", item.ask().en());
        tree.put("why", item.help().why().ja());
        tree.put("whyEn", item.help().why().en());
        tree.put("perSite", item.traits().perSite());
        if (item.traits().direction() != Item.Direction.NONE) {
            tree.put("direction", Schemas.name(item.traits().direction()));
        }
        tree.put("fields", item.fields().stream().map(FieldTree::of).toList());
        tree.put("askedBy", asking.stream().map(one -> askedBy(one, links)).toList());
        return tree;
    }

    private static Map<String, Object> askedBy(Asking asking, Links links) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("scheme", asking.edition().id().scheme().value());
        tree.put("edition", asking.edition().id().date().toString());
        tree.put("number", asking.row().number());
        tree.put("level", Schemas.name(asking.row().level()));
        tree.put("gated", asking.row().isGated());
        tree.put("self", links.edition(asking.edition().id()));
        return tree;
    }

    private static ClosedObject briefSchema(String title) {
        return ClosedObject.named(title)
                .must("id", Schemas.TEXT)
                .must("label", Schemas.TEXT)
                .must("labelEn", Schemas.TEXT)
                .must("group", Schemas.TEXT)
                .must("groupEn", Schemas.TEXT)
                .must("schemes", Schemas.list(Schemas.TEXT))
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS);
    }

    static Map<String, Object> listSchema() {
        return ClosedObject.named("Items")
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("total", Schemas.COUNT)
                .must("items", Schemas.list(briefSchema("Item in short").tree()))
                .tree();
    }

    static Map<String, Object> schema() {
        var askedBy =
                ClosedObject.plain()
                        .must("scheme", Schemas.TEXT)
                        .must("edition", Schemas.DAY)
                        .must("number", Schemas.COUNT)
                        .must("level", Schemas.constants("mandatory", "optional"))
                        .must("gated", Schemas.FLAG)
                        .must("self", Schemas.ADDRESS)
                        .tree();
        return briefSchema("Item")
                .must("ask", Schemas.TEXT)
                .must("askEn", Schemas.TEXT)
                .must("why", Schemas.TEXT)
                .must("whyEn", Schemas.TEXT)
                .must("perSite", Schemas.FLAG)
                .may("direction", Schemas.constants("higher-is-better", "lower-is-better"))
                .must("fields", Schemas.list(Schemas.ref("Field")))
                .must("askedBy", Schemas.list(askedBy))
                .tree();
    }
}
