package jp.akashi.export.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.directory.History;
import jp.akashi.export.Addresses;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;
import jp.akashi.export.Times;
import jp.akashi.registry.Entry;

/// All the register has said of a service: its revisions, and the events they tell.
public final class HistoryTree {
    private HistoryTree() {}

    public static Map<String, Object> of(History history, Source source, Instant now) {
        var present = history.present();
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        EventTree.service(tree, present, links);
        Links.put(
                tree,
                links.service(present.number()) + "/history",
                links.page(Addresses.of(present.number()) + "/history"));
        tree.put(
                "revisions",
                history.revisions().stream().map(entry -> revision(entry, links)).toList());
        tree.put(
                "events",
                history.events(source.schemes(), now).stream()
                        .map(event -> EventTree.of(event, source))
                        .toList());
        return tree;
    }

    private static Map<String, Object> revision(Entry entry, Links links) {
        var tree = revision(entry);
        int number = entry.standing().revision();
        if (number > 1) {
            tree.put("diff", links.diff(entry.number(), number - 1, number));
        }
        return tree;
    }

    static Map<String, Object> revision(Entry entry) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("revision", entry.standing().revision());
        tree.put("publishedAt", Times.print(entry.standing().publishedAt()));
        tree.put("edition", entry.edition().date().toString());
        return tree;
    }

    static ClosedObject revisionSchema() {
        return ClosedObject.plain()
                .must("revision", Schemas.COUNT)
                .must("publishedAt", Schemas.MOMENT)
                .must("edition", Schemas.DAY);
    }

    static Map<String, Object> schema() {
        return ClosedObject.named("History")
                .must("number", Schemas.TEXT)
                .must("slug", Schemas.TEXT)
                .must("service", Schemas.TEXT)
                .must("entry", Schemas.ADDRESS)
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must(
                        "revisions",
                        Schemas.list(revisionSchema().may("diff", Schemas.ADDRESS).tree()))
                .must("events", Schemas.list(Schemas.ref("Event")))
                .tree();
    }
}
