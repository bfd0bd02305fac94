package jp.akashi.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// An item as it is asked somewhere: its short name, its blanks, and an example for each of them.
record Asked(ItemId id, String label, List<Field> fields, Map<String, String> examples) {
    Asked {
        fields = List.copyOf(fields);
        examples = Map.copyOf(examples);
    }

    /// The rows of an edition.
    static List<Asked> by(Edition edition) {
        return edition.rows().stream().map(Row::item).map(Asked::of).toList();
    }

    /// Every item that any edition asks, with every blank that any of them asks for.
    static List<Asked> byAny(Schemes schemes) {
        var all = new LinkedHashMap<ItemId, Asked>();
        schemes.all().stream()
                .flatMap(scheme -> scheme.editions().stream())
                .flatMap(edition -> by(edition).stream())
                .forEach(asked -> all.merge(asked.id(), asked, Asked::with));
        return List.copyOf(all.values());
    }

    boolean is(String item) {
        return id.value().equals(item);
    }

    private static Asked of(Item item) {
        var examples = new LinkedHashMap<String, String>();
        item.help().example().forEach((key, example) -> examples.put(key.value(), example));
        return new Asked(item.id(), item.label().ja(), item.fields(), examples);
    }

    private Asked with(Asked other) {
        var more = new ArrayList<>(fields);
        other.fields.stream()
                .filter(field -> fields.stream().noneMatch(own -> own.key().equals(field.key())))
                .forEach(more::add);
        var examplesOfBoth = new LinkedHashMap<>(other.examples);
        examplesOfBoth.putAll(examples);
        return new Asked(id, label, more, examplesOfBoth);
    }
}
