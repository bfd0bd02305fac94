package jp.akashi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.akashi.certification.Ending;
import jp.akashi.item.Answer;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Origin;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;

/// A published entry as a tree of maps, lists, texts and numbers, in the order of the edition.
/// Dates are ISO 8601.
///
/// The `state` of an item is one of `disclosed`, `withheld`, `unanswered`, `not-held` and
/// `not-asked`; what was said not to be done or is not disclosed is the `type` of its values. What
/// was public in an earlier revision and is withheld now is `withheld`, `formerly` `disclosed`.
public final class EntryTree {
    private EntryTree() {}

    public static Map<String, Object> of(Entry entry, Schemes schemes) {
        var scheme = schemes.get(entry.edition().scheme());
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", entry.printed());
        tree.put("slug", entry.number().slug());
        tree.put("scheme", scheme(scheme, entry));
        tree.put("service", service(entry));
        tree.put("provider", provider(entry));
        tree.put("certification", standing(entry.standing()));
        Optional.ofNullable(entry.origin()).ifPresent(origin -> tree.put("origin", origin(origin)));
        var items = new ArrayList<Map<String, Object>>();
        for (var section : schemes.get(entry.edition()).sections()) {
            section.rows().forEach(row -> items.add(item(section, row, entry)));
        }
        tree.put("items", items);
        return tree;
    }

    private static Map<String, Object> scheme(Scheme scheme, Entry entry) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", scheme.id().value());
        tree.put("name", scheme.name().ja());
        tree.put("edition", entry.edition().date().toString());
        return tree;
    }

    private static Map<String, Object> service(Entry entry) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", entry.face().serviceName());
        tree.put("summary", entry.face().summary());
        tree.put("url", entry.face().serviceUrl());
        tree.put("types", entry.face().serviceTypes());
        return tree;
    }

    private static Map<String, Object> provider(Entry entry) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", entry.face().providerName());
        tree.put("corporateNumber", entry.face().corporateNumber());
        return tree;
    }

    /// The facts of the certification.
    public static Map<String, Object> standing(Entry.Standing standing) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("certifiedOn", standing.certifiedOn().toString());
        tree.put("validFrom", standing.term().from().toString());
        tree.put("validUntil", standing.term().until().toString());
        tree.put("revision", standing.revision());
        tree.put("publishedAt", Times.print(standing.publishedAt()));
        if (standing.continued()) {
            tree.put("continued", true);
        }
        Optional.ofNullable(standing.ending())
                .ifPresent(ending -> tree.put("ending", ending(ending)));
        return tree;
    }

    /// That the entry was taken over from an earlier register, and not examined here.
    private static Map<String, Object> origin(Origin origin) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("takenOverOn", origin.takenOverOn().toString());
        tree.put("examinedHere", false);
        tree.put(
                "formerProviders",
                origin.formerProviders().stream().map(EntryTree::former).toList());
        return tree;
    }

    private static Map<String, Object> former(Origin.Former former) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", former.name());
        Optional.ofNullable(former.until()).ifPresent(until -> tree.put("until", until.toString()));
        return tree;
    }

    private static Map<String, Object> ending(Ending ending) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kind", ending.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("on", ending.on().toString());
        Optional.ofNullable(ending.successor())
                .ifPresent(number -> tree.put("successor", number.slug()));
        return tree;
    }

    private static Map<String, Object> item(Section section, Row row, Entry entry) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", row.number());
        tree.put("id", row.id().value());
        tree.put("section", section.label().ja());
        tree.put("sectionEn", section.label().en());
        tree.put("label", row.item().label().ja());
        tree.put("labelEn", row.item().label().en());
        tree.put("level", row.level().name().toLowerCase(Locale.ROOT));
        tree.put("gated", row.isGated());
        tree.putAll(statement(row.item(), entry.statement(row.id())));
        return tree;
    }

    /// What is said on an item: its state, and what the state brings with it.
    public static Map<String, Object> statement(Item item, Statement statement) {
        var tree = new LinkedHashMap<String, Object>();
        switch (statement) {
            case Statement.Disclosed(var answer) -> {
                tree.put("state", "disclosed");
                tree.put("answers", answer.parts().stream().map(part -> part(item, part)).toList());
            }
            case Statement.Withheld(var reason, var until, var formerly) -> {
                tree.put("state", "withheld");
                tree.put("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                tree.put("until", until.toString());
                if (formerly) {
                    tree.put("formerly", "disclosed");
                }
            }
            case Statement.Unanswered() -> tree.put("state", "unanswered");
            case Statement.NotHeld() -> tree.put("state", "not-held");
            case Statement.NotAsked() -> tree.put("state", "not-asked");
        }
        return tree;
    }

    private static Map<String, Object> part(Item item, Answer.Part part) {
        var tree = new LinkedHashMap<String, Object>();
        if (!part.site().isEmpty()) {
            tree.put("site", part.site());
        }
        tree.put(
                "fields",
                item.fields().stream().flatMap(field -> field(field, part).stream()).toList());
        return tree;
    }

    private static List<Map<String, Object>> field(Field field, Answer.Part part) {
        var value = part.values().get(field.key());
        if (value == null) {
            return List.of();
        }
        var tree = new LinkedHashMap<String, Object>();
        tree.put("key", field.key().value());
        tree.put("label", field.label().ja());
        tree.put("labelEn", field.label().en());
        tree.putAll(ValueTree.of(field.kind(), value));
        return List.of(tree);
    }
}
