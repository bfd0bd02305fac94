package jp.akashi.export.api;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/// What items are called in the editions of the entries they are told of.
public final class ItemNames {
    private ItemNames() {}

    /// The name in the edition of the first of the entries that asks the item.
    public static Label of(ItemId item, Schemes schemes, @Nullable Entry... entries) {
        return find(item, schemes, entries)
                .map(Item::label)
                .orElseGet(() -> new Label(item.value(), item.value()));
    }

    static Optional<Item> find(ItemId item, Schemes schemes, @Nullable Entry... entries) {
        return Stream.of(entries)
                .filter(Objects::nonNull)
                .flatMap(entry -> schemes.findEdition(entry.edition()).stream())
                .flatMap(edition -> edition.findRow(item).stream())
                .map(Row::item)
                .findFirst();
    }
}
