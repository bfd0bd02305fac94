package jp.akashi.web.open.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.akashi.directory.Alignment.Place;
import jp.akashi.directory.Comparand;
import jp.akashi.directory.Comparison.Cell;
import jp.akashi.directory.Comparison.Marked;
import jp.akashi.item.Units;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Fragment;
import jp.akashi.web.kit.Language;

/// A service ready to be compared, with the cells of the table it was shown in so far.
final class Shelved {
    private final Comparand comparand;
    private final Units units;
    private final Map<Language, Map<Key, Fragment>> cells = new EnumMap<>(Language.class);

    private final Map<Language, Map<ItemId, Fragment>> plain = new EnumMap<>(Language.class);

    /// What a cell depends on beside the service, where more than the item matters.
    private record Key(ItemId item, Map<FieldKey, Marked> merits, List<ItemId> former) {}

    Shelved(Comparand comparand, Units units) {
        this.comparand = comparand;
        this.units = units;
        for (var language : Language.values()) {
            cells.put(language, new ConcurrentHashMap<>());
            plain.put(language, new ConcurrentHashMap<>());
        }
    }

    Comparand comparand() {
        return comparand;
    }

    /// The cell of the table, `<td>` and all.
    Fragment cell(Place place, Cell cell, Language say) {
        if (cell.merits().isEmpty() && cell.former().isEmpty()) {
            var known = plain(say).get(place.item());
            return known != null ? known : plain(place, cell, say);
        }
        var former = cell.former().stream().map(one -> one.row().id()).toList();
        return Objects.requireNonNull(cells.get(say))
                .computeIfAbsent(
                        new Key(place.item(), cell.merits(), former),
                        _ -> render(place, cell, say));
    }

    private Fragment plain(Place place, Cell cell, Language say) {
        return plain(say).computeIfAbsent(place.item(), _ -> render(place, cell, say));
    }

    private Map<ItemId, Fragment> plain(Language say) {
        return Objects.requireNonNull(plain.get(say));
    }

    private Fragment render(Place place, Cell cell, Language say) {
        return Fragment.of(
                "open/compare/cell",
                Map.of(
                        "cell",
                        view(place, cell),
                        "entry",
                        comparand.entry(),
                        "item",
                        place.item(),
                        "units",
                        units,
                        "say",
                        say));
    }

    /// In the words and blanks of its own edition.
    CellView view(Place place, Cell cell) {
        return CellView.of(item(place), cell);
    }

    private Item item(Place place) {
        return comparand.edition().findRow(place.item()).map(Row::item).orElse(place.row().item());
    }
}
