package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.DisclosureSchema;
import jp.akashi.export.Keywords;

/// The forms of what is answered, by name, as JSON Schemas that refer to one another.
final class Schemas {
    static final Map<String, Object> TEXT = Keywords.of("type", "string");
    static final Map<String, Object> FLAG = Keywords.of("type", "boolean");
    static final Map<String, Object> COUNT = Keywords.of("type", "integer", "minimum", 0);
    static final Map<String, Object> DAY = Keywords.of("type", "string", "format", "date");
    static final Map<String, Object> MOMENT = Keywords.of("type", "string", "format", "date-time");
    static final Map<String, Object> ADDRESS = Keywords.of("type", "string", "format", "uri");

    private Schemas() {}

    static Map<String, Object> ref(String name) {
        return Keywords.of("$ref", "#/components/schemas/" + name);
    }

    static Map<String, Object> list(Object of) {
        return Keywords.of("type", "array", "items", of);
    }

    static Map<String, Object> constants(Object... values) {
        return Keywords.of("enum", List.of(values));
    }

    /// The names of an enumeration as they are written in data.
    static Map<String, Object> names(Enum<?>[] values) {
        return Keywords.of("enum", Stream.of(values).map(Schemas::name).toList());
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, Object> all() {
        var all = new LinkedHashMap<String, Object>();
        all.put("Index", IndexTree.schema());
        all.put("Service", service());
        all.put("Comparison", ComparisonTree.schema());
        all.put("Screening", ScreeningTree.schema());
        all.put("Listing", ListingTree.properties(ClosedObject.named("Service in short")).tree());
        all.put("Services", SearchTree.schema());
        all.put("Certification", DisclosureSchema.certification());
        all.put("Statement", statement());
        all.put("History", HistoryTree.schema());
        all.put("Diff", DiffTree.schema());
        all.put("Changes", ChangesTree.schema());
        all.put("Event", EventTree.schema());
        all.put("Bulletins", BulletinTree.schema());
        all.put("BulletinsTold", BulletinTree.toldSchema());
        all.put("Bulletin", BulletinTree.bulletinSchema());
        all.put("Verification", VerifyTree.schema());
        all.put("Items", ItemTree.listSchema());
        all.put("Item", ItemTree.schema());
        all.put("Field", FieldTree.schema());
        all.put("Schemes", SchemeTree.listSchema());
        all.put("Scheme", SchemeTree.schema());
        all.put("Edition", EditionTree.schema());
        all.put("Problem", problem());
        return all;
    }

    /// A service in full. Its own `$schema` says more: what every item of its edition can be.
    private static Map<String, Object> service() {
        var schema =
                Keywords.of(
                        "type",
                        "object",
                        "description",
                        "The published entry of a service; the JSON Schema named by $schema describes it item by item.");
        schema.put(
                "required",
                List.of(
                        "$schema",
                        "address",
                        "number",
                        "slug",
                        "scheme",
                        "service",
                        "provider",
                        "certification",
                        "items"));
        schema.put(
                "properties",
                Keywords.of(
                        "$schema",
                        ADDRESS,
                        "address",
                        ADDRESS,
                        "number",
                        TEXT,
                        "slug",
                        TEXT,
                        "certification",
                        ref("Certification"),
                        "items",
                        list(ref("Statement"))));
        return schema;
    }

    private static Map<String, Object> statement() {
        return Keywords.of(
                "type",
                "object",
                "required",
                List.of("state"),
                "properties",
                Keywords.of(
                        "state",
                        constants("disclosed", "withheld", "unanswered", "not-held", "not-asked"),
                        "answers",
                        list(Keywords.of("type", "object")),
                        "reason",
                        TEXT,
                        "until",
                        DAY,
                        "formerly",
                        constants("disclosed")));
    }

    private static Map<String, Object> problem() {
        var fault =
                ClosedObject.plain()
                        .must("parameter", TEXT)
                        .must("detail", TEXT)
                        .must("detailEn", TEXT)
                        .tree();
        return ClosedObject.named("Problem")
                .say("RFC 9457; detail in Japanese, detailEn in English")
                .must("type", ADDRESS)
                .must("title", TEXT)
                .must("titleEn", TEXT)
                .must("status", Keywords.of("type", "integer", "minimum", 400, "maximum", 599))
                .must("detail", TEXT)
                .must("detailEn", TEXT)
                .may("errors", list(fault))
                .tree();
    }
}
