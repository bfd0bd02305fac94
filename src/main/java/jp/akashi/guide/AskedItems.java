package jp.akashi.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// The disclosure items (開示項目) that any edition of any scheme asks, each with all the fields that
/// any of them asks for.
public record AskedItems(Map<ItemId, Item> byId) {
    public AskedItems {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    public static AskedItems of(Schemes schemes) {
        var rows =
                schemes.all().stream()
                        .flatMap(scheme -> scheme.editions().reversed().stream())
                        .map(Edition::rows)
                        .flatMap(List::stream)
                        .collect(
                                Collectors.groupingBy(
                                        Row::id, LinkedHashMap::new, Collectors.toList()));
        var items = new LinkedHashMap<ItemId, Item>();
        rows.forEach((id, asked) -> items.put(id, whole(asked)));
        return new AskedItems(items);
    }

    /// The item in the words of the first row, with the fields of all.
    private static Item whole(List<Row> rows) {
        var item = rows.getFirst().item();
        var fields =
                rows.stream()
                        .flatMap(row -> row.fields().stream())
                        .collect(
                                Collectors.toMap(
                                        Field::key,
                                        Function.identity(),
                                        (first, _) -> first,
                                        LinkedHashMap<FieldKey, Field>::new));
        return new Item(
                item.id(),
                item.label(),
                item.group(),
                item.ask(),
                new ArrayList<>(fields.values()),
                item.traits(),
                item.help());
    }

    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
