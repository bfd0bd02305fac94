package jp.akashi.export.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.EntryDiff.Aspect;
import jp.akashi.directory.Extent;
import jp.akashi.export.Addresses;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.EntryTree;
import jp.akashi.export.Source;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;

/// What differs between two revisions of a service, old and new side by side (新旧の対照).
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
        tree.put("items", diff.changed().stream().map(line -> item(line, diff, source)).toList());
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
        };
    }

    private static Map<String, Object> item(EntryDiff.Line line, EntryDiff diff, Source source) {
        var label = ItemNames.of(line.item(), source.schemes(), diff.to(), diff.from());
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", line.item().value());
        tree.put("label", label.ja());
        tree.put("labelEn", label.en());
        tree.put("extent", Schemas.name(line.extent()));
        tree.put("was", statement(line, line.was(), diff.from(), source));
        tree.put("now", statement(line, line.now(), diff.to(), source));
        return tree;
    }

    private static Map<String, Object> statement(
            EntryDiff.Line line, Statement statement, Entry entry, Source source) {
        return ItemNames.find(line.item(), source.schemes(), entry)
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
        var item =
                ClosedObject.plain()
                        .must("id", Schemas.TEXT)
                        .must("label", Schemas.TEXT)
                        .must("labelEn", Schemas.TEXT)
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
                .tree();
    }
}
