package jp.akashi.schemefile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.item.Units;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Item;

/// The item bank: `items/<subject>.yaml`, each item once.
final class Bank {
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final Once ids = new Once();
    private final ItemReader reader;

    Bank(Units units) {
        this.reader = new ItemReader(units);
    }

    void read(Block root) {
        if (root.isHushed()) {
            unread.add(root.page().name());
        }
        root.as(block -> block.blocks("items", this::take));
    }

    private Item take(Block block) {
        var item = reader.item(block);
        if (ids.takes(block, "id", item.id().value())) {
            items.put(item.id().value(), item);
        }
        return item;
    }

    Optional<Item> find(ItemId id) {
        return Optional.ofNullable(items.get(id.value()));
    }

    /// Whether an item is missing because its file could not be read, which was said already.
    boolean isUnread(ItemId id) {
        return unread.stream().anyMatch(section -> id.value().startsWith(section + "."));
    }
}
