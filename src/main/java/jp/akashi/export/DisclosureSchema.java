package jp.akashi.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.application.WithholdingReason;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Section;

/// The form of the public JSON of a service certified under an edition (版), as a JSON Schema (draft
/// 2020-12): what `EntryTree` makes, item by item in official order.
public final class DisclosureSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Map<String, Object> TEXT = Keywords.of("type", "string");
    private static final Map<String, Object> DAY = Keywords.of("type", "string", "format", "date");

    private final Scheme scheme;
    private final Edition edition;

    private DisclosureSchema(Scheme scheme, Edition edition) {
        this.scheme = scheme;
        this.edition = edition;
    }

    /// The path at which a platform shows it.
    public static String path(Edition edition) {
        return "/schemes/%s/disclosure.schema.json".formatted(edition.id());
    }

    /// @param id the address it is known by
    public static Map<String, Object> of(Scheme scheme, Edition edition, String id) {
        var tree = Keywords.of("$schema", DIALECT, "$id", id);
        tree.putAll(new DisclosureSchema(scheme, edition).tree());
        return tree;
    }

    private Map<String, Object> tree() {
        return ClosedObject.named(scheme.name().ja() + " " + edition.id().date() + "版の開示情報")
                .say(
                        "Public disclosure: %s, edition %s"
                                .formatted(scheme.name().en(), edition.id().date()))
                .may("$schema", Keywords.of("type", "string", "format", "uri"))
                .may("address", Keywords.of("type", "string", "format", "uri"))
                .must("number", TEXT)
                .must("slug", TEXT)
                .must("scheme", schemeTree())
                .must("service", service())
                .must("provider", provider())
                .must("certification", certification())
                .must("items", items())
                .with(
                        "$defs",
                        Keywords.of("statement", statement(), "absence", FieldSchema.absence()));
    }

    private Map<String, Object> schemeTree() {
        return ClosedObject.plain()
                .must("id", constant(scheme.id().value()))
                .must("name", TEXT)
                .must("edition", constant(edition.id().date().toString()))
                .tree();
    }

    private static Map<String, Object> service() {
        return ClosedObject.plain()
                .must("name", TEXT)
                .must("summary", TEXT)
                .must("url", TEXT)
                .must("types", Keywords.of("type", "array", "items", TEXT))
                .tree();
    }

    private static Map<String, Object> provider() {
        return ClosedObject.plain().must("name", TEXT).must("corporateNumber", TEXT).tree();
    }

    /// The facts of the certification.
    public static Map<String, Object> certification() {
        return ClosedObject.plain()
                .must("certifiedOn", DAY)
                .must("validFrom", DAY)
                .must("validUntil", DAY)
                .must("revision", Keywords.of("type", "integer", "minimum", 1))
                .must("publishedAt", Keywords.of("type", "string", "format", "date-time"))
                .may("continued", Keywords.of("const", true))
                .may("ending", ending())
                .tree();
    }

    private static Map<String, Object> ending() {
        return ClosedObject.plain()
                .must(
                        "kind",
                        Keywords.of(
                                "enum",
                                List.of("revoked", "service-ended", "switched", "renewal-refused")))
                .must("on", DAY)
                .may("successor", TEXT)
                .tree();
    }

    /// Every row of the edition, each at its place.
    private Map<String, Object> items() {
        var rows =
                edition.sections().stream()
                        .flatMap(section -> section.rows().stream().map(row -> item(section, row)))
                        .toList();
        return Keywords.of(
                "type", "array", "prefixItems", rows, "items", false, "minItems", rows.size());
    }

    private static Map<String, Object> item(Section section, Row row) {
        return ClosedObject.named(row.item().label().ja())
                .say(row.item().label().en() + ": " + row.item().ask().en())
                .must("number", constant(row.number()))
                .must("id", constant(row.id().value()))
                .must("section", Keywords.of("type", "string", "title", section.label().ja()))
                .must("sectionEn", TEXT)
                .must("label", TEXT)
                .must("labelEn", TEXT)
                .must("level", constant(row.level().name().toLowerCase(Locale.ROOT)))
                .must("gated", constant(row.isGated()))
                .must("state", TEXT)
                .may("answers", answers(row))
                .may("reason", TEXT)
                .may("until", DAY)
                .may("formerly", constant("disclosed"))
                .with("$ref", "#/$defs/statement");
    }

    private static Map<String, Object> answers(Row row) {
        var fields = row.fields().stream().map(FieldSchema::of).toList();
        var list = Keywords.of("type", "array", "minItems", 1, "maxItems", fields.size());
        list.put("items", fields.size() == 1 ? fields.getFirst() : Keywords.of("oneOf", fields));
        var part = ClosedObject.plain();
        if (row.item().traits().perSite()) {
            part.may("site", Keywords.of("type", "string", "minLength", 1));
        }
        var tree = Keywords.of("type", "array", "minItems", 1);
        if (!row.item().traits().perSite()) {
            tree.put("maxItems", 1);
        }
        tree.put("items", part.must("fields", list).tree());
        return tree;
    }

    /// What each state of an item brings with it.
    private static Map<String, Object> statement() {
        var reasons =
                Stream.of(WithholdingReason.values())
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList();
        return Keywords.of(
                "oneOf",
                List.of(
                        state(
                                List.of("disclosed"),
                                Keywords.of("reason", false, "until", false, "formerly", false),
                                List.of("answers")),
                        state(
                                List.of("withheld"),
                                Keywords.of(
                                        "reason", Keywords.of("enum", reasons), "answers", false),
                                List.of("reason", "until")),
                        state(
                                List.of("unanswered", "not-held", "not-asked"),
                                Keywords.of(
                                        "answers",
                                        false,
                                        "reason",
                                        false,
                                        "until",
                                        false,
                                        "formerly",
                                        false),
                                List.of())));
    }

    private static Map<String, Object> state(
            List<String> states, Map<String, Object> rest, List<String> required) {
        var properties = Keywords.of("state", Keywords.of("enum", states));
        properties.putAll(rest);
        var tree = Keywords.of("properties", properties);
        if (!required.isEmpty()) {
            tree.put("required", required);
        }
        return tree;
    }

    private static Map<String, Object> constant(Object value) {
        return Keywords.of("const", value);
    }
}
