package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.export.Addresses;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;
import jp.akashi.export.Times;
import jp.akashi.registry.Bulletin;
import jp.akashi.registry.Entry;

/// What the office published on a service beside its entry (公表事項): emergencies, requests for
/// improvement, revocations, each in the office's words.
public final class BulletinTree {
    /// The form of a cursor: the place of what was published last.
    static final String CURSOR = "[0-9]{1,18}";

    private BulletinTree() {}

    /// Those of one service.
    public static Map<String, Object> of(Entry entry, List<Bulletin> bulletins, Source source) {
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        EventTree.service(tree, entry, links);
        Links.put(
                tree,
                links.service(entry.number()) + "/bulletins",
                links.page(Addresses.of(entry.number())));
        tree.put("bulletins", bulletins.stream().map(BulletinTree::bulletin).toList());
        return tree;
    }

    /// What stands now on the services something was published on after a cursor.
    ///
    /// @param reached the cursor to ask on with
    public static Map<String, Object> after(
            List<Map<String, Object>> services, Reached reached, Source source) {
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        Links.put(tree, links.api("/bulletins"), links.page("/changes"));
        tree.put("cursor", "" + reached.place());
        tree.put("next", next(reached, source));
        tree.put("more", reached.more());
        tree.put("services", services);
        return tree;
    }

    /// How far was read, and whether there is more.
    public record Reached(long place, boolean more) {}

    /// Where to ask on, now or later.
    public static String next(Reached reached, Source source) {
        return new Links(source).api("/bulletins") + "?cursor=" + reached.place();
    }

    private static Map<String, Object> bulletin(Bulletin bulletin) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("matter", bulletin.source().matter());
        tree.put("part", bulletin.source().part());
        tree.put("topic", Schemas.name(bulletin.heading().topic()));
        tree.put("step", Schemas.name(bulletin.heading().step()));
        tree.put("day", bulletin.heading().day().toString());
        tree.put("text", bulletin.text().japanese());
        if (!bulletin.text().english().isEmpty()) {
            tree.put("textEn", bulletin.text().english());
        }
        tree.put("publishedAt", Times.print(bulletin.publishedAt()));
        return tree;
    }

    static Map<String, Object> bulletinSchema() {
        return ClosedObject.named("Bulletin")
                .must("matter", Schemas.TEXT)
                .must("part", Schemas.COUNT)
                .must("topic", Schemas.names(Bulletin.Topic.values()))
                .must("step", Schemas.names(Bulletin.Step.values()))
                .must("day", Schemas.DAY)
                .must("text", Schemas.TEXT)
                .may("textEn", Schemas.TEXT)
                .must("publishedAt", Schemas.MOMENT)
                .tree();
    }

    static Map<String, Object> schema() {
        return ClosedObject.named("Bulletins")
                .must("number", Schemas.TEXT)
                .must("slug", Schemas.TEXT)
                .must("service", Schemas.TEXT)
                .must("entry", Schemas.ADDRESS)
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("bulletins", Schemas.list(Schemas.ref("Bulletin")))
                .tree();
    }

    static Map<String, Object> toldSchema() {
        return ClosedObject.named("BulletinsTold")
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("cursor", Schemas.TEXT)
                .must("next", Schemas.ADDRESS)
                .must("more", Schemas.FLAG)
                .must("services", Schemas.list(Schemas.ref("Bulletins")))
                .tree();
    }
}
