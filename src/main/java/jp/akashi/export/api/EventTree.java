package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.EntryDiff.Relation;
import jp.akashi.directory.Event;
import jp.akashi.directory.Extent;
import jp.akashi.export.Addresses;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;
import jp.akashi.export.Times;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import org.jspecify.annotations.Nullable;

/// Something that happened to a service, with the items it is about.
public final class EventTree {
    private EventTree() {}

    public static Map<String, Object> of(Event event, Source source) {
        var entry = event.entry();
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("type", Schemas.name(event.kind()));
        tree.put("at", Times.print(event.at()));
        tree.put("number", entry.printed());
        tree.put("slug", entry.number().slug());
        tree.put("scheme", entry.edition().scheme().value());
        tree.put("service", entry.face().serviceName());
        tree.put("provider", entry.face().providerName());
        tree.put("revision", entry.standing().revision());
        tree.put("meaningful", event.isMeaningful());
        if (!event.lines().isEmpty()) {
            tree.put(
                    "items",
                    event.lines().stream().map(line -> item(line, event, source)).toList());
        }
        var before = event.before();
        if (before != null) {
            tree.put(
                    "diff",
                    links.diff(
                            entry.number(),
                            before.standing().revision(),
                            entry.standing().revision()));
        }
        tree.put("entry", links.service(entry.number()));
        tree.put("page", links.page(Addresses.of(entry.number())));
        return tree;
    }

    private static Map<String, Object> item(EntryDiff.Line line, Event event, Source source) {
        var tree = item(line.item(), source, event.entry(), event.before());
        tree.put("relation", Schemas.name(line.relation()));
        tree.put("extent", Schemas.name(line.extent()));
        if (line.relation().isRegrouping()) {
            tree.put("was", side(line.before(), source, event.before()));
            tree.put("now", side(line.after(), source, event.entry()));
        }
        return tree;
    }

    private static List<Map<String, Object>> side(
            List<EntryDiff.Stated> side, Source source, @Nullable Entry entry) {
        return side.stream().map(stated -> item(stated.item(), source, entry)).toList();
    }

    /// An item by its name in the edition of the first of the entries that asks it.
    static Map<String, Object> item(ItemId id, Source source, @Nullable Entry... entries) {
        var label = ItemNames.of(id, source.schemes(), entries);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", id.value());
        tree.put("label", label.ja());
        tree.put("labelEn", label.en());
        return tree;
    }

    static ClosedObject itemSchema() {
        return ClosedObject.plain()
                .must("id", Schemas.TEXT)
                .must("label", Schemas.TEXT)
                .must("labelEn", Schemas.TEXT);
    }

    static Map<String, Object> schema() {
        var item =
                itemSchema()
                        .must("relation", Schemas.names(Relation.values()))
                        .must("extent", Schemas.names(Extent.values()))
                        .may("was", Schemas.list(itemSchema().tree()))
                        .may("now", Schemas.list(itemSchema().tree()))
                        .tree();
        return ClosedObject.named("Event")
                .must("type", Schemas.names(Event.Kind.values()))
                .must("at", Schemas.MOMENT)
                .must("number", Schemas.TEXT)
                .must("slug", Schemas.TEXT)
                .must("scheme", Schemas.TEXT)
                .must("service", Schemas.TEXT)
                .must("provider", Schemas.TEXT)
                .must("revision", Schemas.COUNT)
                .must("meaningful", Schemas.FLAG)
                .may("items", Schemas.list(item))
                .may("diff", Schemas.ADDRESS)
                .must("entry", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .tree();
    }

    /// The number, name and address of a service, for what is about one.
    static void service(Map<String, Object> tree, Entry entry, Links links) {
        tree.put("number", entry.printed());
        tree.put("slug", entry.number().slug());
        tree.put("service", entry.face().serviceName());
        tree.put("entry", links.service(entry.number()));
    }
}
