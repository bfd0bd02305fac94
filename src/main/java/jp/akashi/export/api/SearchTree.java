package jp.akashi.export.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Found;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;

/// A part of the certified services that were looked for, with how many there are in all.
public final class SearchTree {
    /// @param self the address of this part
    /// @param next the address of the next one, if there is more
    public record Part(String self, Optional<String> next) {}

    private SearchTree() {}

    /// Services one after the other, without a search.
    public static Map<String, Object> of(List<Entry> entries, int total, Part part, Source source) {
        var tree = head(total, part, source);
        tree.put("services", entries.stream().map(one -> ListingTree.of(one, source)).toList());
        return tree;
    }

    /// What was found, in its order.
    public static Map<String, Object> of(Found found, Part part, Source source) {
        var tree = head(found.total(), part, source);
        tree.put("services", found.matches().stream().map(one -> service(one, source)).toList());
        return tree;
    }

    private static Map<String, Object> head(int total, Part part, Source source) {
        var tree = new LinkedHashMap<String, Object>();
        Links.put(tree, part.self(), new Links(source).page("/services"));
        part.next().ifPresent(next -> tree.put("next", next));
        tree.put("total", total);
        return tree;
    }

    private static Map<String, Object> service(Found.Match match, Source source) {
        var tree = ListingTree.of(match.listing(), source);
        if (!match.hits().isEmpty()) {
            tree.put("hits", match.hits().stream().map(SearchTree::hit).toList());
        }
        return tree;
    }

    private static Map<String, Object> hit(Found.Hit hit) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("source", Schemas.name(hit.source()));
        var item = hit.item();
        if (item != null) {
            tree.put("item", item.value());
        }
        tree.put("text", hit.snippet().text());
        return tree;
    }

    /// How many services each value of the asked facets would leave.
    public static List<Map<String, Object>> facets(Found found, Facets facets) {
        var trees = new ArrayList<Map<String, Object>>();
        for (var facet : facets.all()) {
            var counts = found.counts().get(facet.key());
            if (counts != null) {
                trees.add(facet(facet, counts));
            }
        }
        return trees;
    }

    private static Map<String, Object> facet(Facet facet, Map<String, Integer> counts) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, facet.key(), facet.label());
        var values = new ArrayList<Map<String, Object>>();
        var rest = new TreeMap<>(counts);
        for (var value : facet.values()) {
            Optional.ofNullable(rest.remove(value.key()))
                    .ifPresent(count -> values.add(value(value, count)));
        }
        rest.forEach((key, count) ->
                values.add(value(new Facet.Value(key, new Label(key, key), true), count)));
        tree.put("values", values);
        return tree;
    }

    private static Map<String, Object> value(Facet.Value value, int count) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, value.key(), value.label());
        tree.put("known", value.known());
        tree.put("count", count);
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, Label label) {
        tree.put("key", key);
        tree.put("label", label.ja());
        tree.put("labelEn", label.en());
    }

    static Map<String, Object> schema() {
        var hit =
                ClosedObject.plain()
                        .must("source", Schemas.TEXT)
                        .may("item", Schemas.TEXT)
                        .must("text", Schemas.TEXT)
                        .tree();
        var value =
                ClosedObject.plain()
                        .must("key", Schemas.TEXT)
                        .must("label", Schemas.TEXT)
                        .must("labelEn", Schemas.TEXT)
                        .must("known", Schemas.FLAG)
                        .must("count", Schemas.COUNT)
                        .tree();
        var facet =
                ClosedObject.plain()
                        .must("key", Schemas.TEXT)
                        .must("label", Schemas.TEXT)
                        .must("labelEn", Schemas.TEXT)
                        .must("values", Schemas.list(value))
                        .tree();
        var service =
                ListingTree.properties(ClosedObject.named("Service in short"))
                        .may("hits", Schemas.list(hit))
                        .tree();
        return ClosedObject.named("Services")
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .may("next", Schemas.ADDRESS)
                .must("total", Schemas.COUNT)
                .must("services", Schemas.list(service))
                .may("facets", Schemas.list(facet))
                .tree();
    }
}
