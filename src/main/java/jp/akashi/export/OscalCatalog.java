package jp.akashi.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.FieldKey;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Schemes;

/// The bank of disclosure items as an OSCAL catalog: a group a section, a control an item, and
/// below its statement an item a blank.
public final class OscalCatalog {
    /// Where the platform shows it.
    public static final String PATH = "/data/oscal/catalog.json";

    private final Source source;
    private final ItemBank bank;

    private OscalCatalog(Source source) {
        this.source = source;
        this.bank = ItemBank.of(source.schemes());
    }

    public static Map<String, Object> of(Source source) {
        return new OscalCatalog(source).tree();
    }

    /// The part of a control that one blank is.
    static String part(Item item, FieldKey field) {
        return item.id().value() + "_smt." + field.value();
    }

    /// The last day on which an edition took effect, as a moment.
    static String modified(Schemes schemes) {
        return schemes.all().stream()
                        .flatMap(scheme -> scheme.editions().stream())
                        .map(Edition::effective)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                + "T00:00:00+09:00";
    }

    private Map<String, Object> tree() {
        var groups = new ArrayList<Map<String, Object>>();
        bank.bySection().forEach((section, items) -> groups.add(group(section, items)));
        var version = Digest.of(groups.toString()).hex().substring(0, 12);
        return Oscal.document(
                "catalog",
                Keywords.of(
                        "uuid",
                        NameBasedId.of("catalog", version),
                        "metadata",
                        Oscal.metadata("クラウドサービス情報開示認定の開示項目", modified(source.schemes()), version),
                        "groups",
                        groups));
    }

    private Map<String, Object> group(ItemBank.Heading section, List<ItemBank.Asked> items) {
        return Keywords.of(
                "id",
                "section-" + section.id(),
                "class",
                "section",
                "title",
                Markdown.escaped(section.label().ja()),
                "props",
                new Oscal.Props(source).add("label-en", section.label().en()).list(),
                "controls",
                items.stream().map(asked -> control(asked.item())).toList());
    }

    private Map<String, Object> control(Item item) {
        var statement = part(item.id().value() + "_smt", "statement", item.ask().ja());
        statement.put("parts", item.fields().stream().map(field -> blank(item, field)).toList());
        return Keywords.of(
                "id",
                item.id().value(),
                "class",
                "disclosure-item",
                "title",
                Markdown.escaped(item.label().ja()),
                "props",
                new Oscal.Props(source)
                        .add("label-en", item.label().en())
                        .add("group", item.group().ja())
                        .list(),
                "parts",
                List.of(
                        statement,
                        part(item.id().value() + "_gdn", "guidance", item.help().why().ja())));
    }

    private Map<String, Object> blank(Item item, Field field) {
        var tree = part(part(item, field.key()), "item", field.label().ja());
        var props = new Oscal.Props(source).add("label-en", field.label().en());
        props.add("kind", KindNames.of(field.kind()));
        KindNames.units(field.kind()).forEach(unit -> props.add("unit", unit));
        if (field.kind() instanceof Kind.Choice(var options, _)) {
            options.forEach(option -> props.add("choice", option.key(), option.label().ja()));
        }
        props.into(tree);
        return tree;
    }

    private static Map<String, Object> part(String id, String name, String prose) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", id);
        tree.put("name", name);
        if (!prose.isBlank()) {
            tree.put("prose", Markdown.escaped(prose));
        }
        return tree;
    }
}
