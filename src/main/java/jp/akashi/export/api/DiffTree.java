package jp.akashi.export.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.EntryDiff.Aspect;
import jp.akashi.directory.EntryDiff.Relation;
import jp.akashi.directory.Extent;
import jp.akashi.export.Addresses;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.EntryTree;
import jp.akashi.export.Source;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;

/// What differs between two revisions of a service, old and new side by side (新旧の対照). Items that an
/// edition split, merged or carried on under another id stand apart from the others, with all that
/// was and is said on them.
public final class DiffTree {
    private DiffTree() {}

    public static Map<String, Object> of(EntryDiff diff, Source source) {
        var links = new Links(source);
        int from = diff.from().standing().revision();
        int to = diff.to().standing().revision();
        var tree = new LinkedHashMap<String, Object>();
        EventTree.service(tree, diff.to(), links);
        Links.put(
                tree,
                links.diff(diff.to().number(), from, to),
                links.page(Addresses.of(diff.to().number()) + "/diff/" + from + ".." + to));
        tree.put("from", HistoryTree.revision(diff.from()));
        tree.put("to", HistoryTree.revision(diff.to()));
        var aspects = new ArrayList<Map<String, Object>>();
        new TreeSet<>(diff.aspects()).forEach(aspect -> aspects.add(aspect(aspect, diff)));
        tree.put("aspects", aspects);
        tree.put(
                "items",
                diff.changed().stream()
                        .filter(line -> !line.relation().isRegrouping())
                        .map(line -> item(line, diff, source))
                        .toList());
        tree.put(
                "regrouped",
                diff.changed().stream()
                        .filter(line -> line.relation().isRegrouping())
                        .map(line -> regrouped(line, diff, source))
                        .toList());
        return tree;
    }

    private static Map<String, Object> aspect(Aspect aspect, EntryDiff diff) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("aspect", Schemas.name(aspect));
        find(aspect, diff.from()).ifPresent(was -> tree.put("was", was));
        find(aspect, diff.to()).ifPresent(now -> tree.put("now", now));
        return tree;
    }

    private static Optional<String> find(Aspect aspect, Entry entry) {
        var face = entry.face();
        var standing = entry.standing();
        return switch (aspect) {
            case SERVICE_NAME -> Optional.of(face.serviceName());
            case PROVIDER_NAME -> Optional.of(face.providerName());
            case CORPORATE_NUMBER -> Optional.of(face.corporateNumber());
            case SUMMARY -> Optional.of(face.summary());
            case SERVICE_URL -> Optional.of(face.serviceUrl());
            case SERVICE_TYPES -> Optional.of(String.join(" ", face.serviceTypes()));
            case CERTIFIED -> Optional.of(standing.certifiedOn() + " " + entry.printed());
            case TERM -> Optional.of(standing.term().from() + "/" + standing.term().until());
            case EDITION -> Optional.of(entry.edition().toString());
            case ENDING ->
                    Optional.ofNullable(standing.ending())
                            .map(ending -> Schemas.name(ending.kind()) + " " + ending.on());
            case CONTINUED -> Optional.of("" + standing.continued());
        };
    }

    private static Map<String, Object> item(EntryDiff.Line line, EntryDiff diff, Source source) {
        var tree = EventTree.item(line.item(), source, diff.to(), diff.from());
        tree.put("relation", Schemas.name(line.relation()));
        tree.put("extent", Schemas.name(line.extent()));
        tree.put("was", statement(line.item(), line.was(), diff.from(), source));
        tree.put("now", statement(line.item(), line.now(), diff.to(), source));
        return tree;
    }

    private static Map<String, Object> regrouped(
            EntryDiff.Line line, EntryDiff diff, Source source) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("relation", Schemas.name(line.relation()));
        tree.put("extent", Schemas.name(line.extent()));
        tree.put("was", side(line.before(), diff.from(), source));
        tree.put("now", side(line.after(), diff.to(), source));
        return tree;
    }

    private static List<Map<String, Object>> side(
            List<EntryDiff.Stated> side, Entry entry, Source source) {
        return side.stream()
                .map(stated -> {
                    var tree = EventTree.item(stated.item(), source, entry);
                    tree.put("said", statement(stated.item(), stated.statement(), entry, source));
                    return tree;
                })
                .toList();
    }

    private static Map<String, Object> statement(
            ItemId id, Statement statement, Entry entry, Source source) {
        return ItemNames.find(id, source.schemes(), entry)
                .map(item -> EntryTree.statement(item, statement))
                .orElseGet(() -> Map.of("state", "not-asked"));
    }

    static Map<String, Object> schema() {
        var aspect =
                ClosedObject.plain()
                        .must("aspect", Schemas.names(Aspect.values()))
                        .may("was", Schemas.TEXT)
                        .may("now", Schemas.TEXT)
                        .tree();
        var stated = EventTree.itemSchema().must("said", Schemas.ref("Statement")).tree();
        var regrouped =
                ClosedObject.plain()
                        .must("relation", Schemas.names(Relation.values()))
                        .must("extent", Schemas.names(Extent.values()))
                        .must("was", Schemas.list(stated))
                        .must("now", Schemas.list(stated))
                        .tree();
        var item =
                EventTree.itemSchema()
                        .must("relation", Schemas.names(Relation.values()))
                        .must("extent", Schemas.names(Extent.values()))
                        .must("was", Schemas.ref("Statement"))
                        .must("now", Schemas.ref("Statement"))
                        .tree();
        return ClosedObject.named("Diff")
                .must("number", Schemas.TEXT)
                .must("slug", Schemas.TEXT)
                .must("service", Schemas.TEXT)
                .must("entry", Schemas.ADDRESS)
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("from", HistoryTree.revisionSchema().tree())
                .must("to", HistoryTree.revisionSchema().tree())
                .must("aspects", Schemas.list(aspect))
                .must("items", Schemas.list(item))
                .must("regrouped", Schemas.list(regrouped))
                .tree();
    }
}
