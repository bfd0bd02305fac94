package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.DisclosureSchema;
import jp.akashi.export.Keywords;
import jp.akashi.export.Source;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;

/// An edition of a scheme (版): its guideline, and every row it asks, section by section.
public final class EditionTree {
    private EditionTree() {}

    public static Map<String, Object> of(Edition edition, Source source) {
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("scheme", edition.id().scheme().value());
        tree.put("edition", edition.id().date().toString());
        tree.put("effective", edition.effective().toString());
        tree.put(
                "guideline",
                Keywords.of(
                        "title",
                        edition.guideline().title(),
                        "issuer",
                        edition.guideline().issuer(),
                        "published",
                        edition.guideline().published()));
        tree.put("disclosureSchema", links.page(DisclosureSchema.path(edition)));
        Links.put(tree, links.edition(edition.id()), links.page("/schemes/" + edition.id()));
        tree.put(
                "sections",
                edition.sections().stream().map(section -> section(section, links)).toList());
        return tree;
    }

    private static Map<String, Object> section(Section section, Links links) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", section.id());
        tree.put("label", section.label().ja());
        tree.put("labelEn", section.label().en());
        tree.put("part", Schemas.name(section.part()));
        tree.put("rows", section.rows().stream().map(row -> row(row, links)).toList());
        return tree;
    }

    private static Map<String, Object> row(Row row, Links links) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", row.number());
        tree.put("id", row.id().value());
        tree.put("label", row.item().label().ja());
        tree.put("labelEn", row.item().label().en());
        tree.put("level", Schemas.name(row.level()));
        tree.put("gated", row.isGated());
        tree.put("item", links.item(row.id()));
        return tree;
    }

    static Map<String, Object> schema() {
        var row =
                ClosedObject.plain()
                        .must("number", Schemas.COUNT)
                        .must("id", Schemas.TEXT)
                        .must("label", Schemas.TEXT)
                        .must("labelEn", Schemas.TEXT)
                        .must("level", Schemas.constants("mandatory", "optional"))
                        .must("gated", Schemas.FLAG)
                        .must("item", Schemas.ADDRESS)
                        .tree();
        var section =
                ClosedObject.plain()
                        .must("id", Schemas.TEXT)
                        .must("label", Schemas.TEXT)
                        .must("labelEn", Schemas.TEXT)
                        .must("part", Schemas.constants("provider", "service"))
                        .must("rows", Schemas.list(row))
                        .tree();
        return ClosedObject.named("Edition")
                .must("scheme", Schemas.TEXT)
                .must("edition", Schemas.DAY)
                .must("effective", Schemas.DAY)
                .must(
                        "guideline",
                        ClosedObject.plain()
                                .must("title", Schemas.TEXT)
                                .must("issuer", Schemas.TEXT)
                                .must("published", Schemas.TEXT)
                                .tree())
                .must("disclosureSchema", Schemas.ADDRESS)
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("sections", Schemas.list(section))
                .tree();
    }
}
