package jp.akashi.schemefile.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.guide.AskedItems;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.Block;

/// Follows what the guidance says about the schemes' data: items and their fields.
///
/// @param forgiving whether what the schemes do not have is left out, instead of being a fault
record References(AskedItems items, Set<SchemeId> schemes, boolean forgiving) {
    References(Schemes schemes, boolean forgiving) {
        this(
                AskedItems.of(schemes),
                schemes.all().stream().map(Scheme::id).collect(Collectors.toUnmodifiableSet()),
                forgiving);
    }

    /// A fault, unless the schemes may differ from those the guidance was written for.
    void fault(Block block, String key, String message) {
        if (!forgiving) {
            block.fault(key, message);
        }
    }

    /// The items a block lists, if any.
    List<ItemId> items(Block block) {
        return block.findTexts("items").stream()
                .flatMap(id -> known(block, "items", id).stream())
                .map(Item::id)
                .toList();
    }

    void checkScheme(Block block, String id) {
        if (!schemes.contains(new SchemeId(id))) {
            fault(block, "id", "no scheme `" + id + "`");
        }
    }

    Optional<Item> item(Block block, String key) {
        return known(block, key, block.text(key));
    }

    private Optional<Item> known(Block block, String key, String id) {
        var item = items.find(new ItemId(id));
        if (item.isEmpty() && !id.equals(Block.UNREAD)) {
            fault(block, key, "no edition asks an item `" + id + "`");
        }
        return item;
    }

    /// The field a block names; the only one where it names none.
    Optional<Field> field(Block block, Item item) {
        var named = block.findText("field");
        if (named.isEmpty() && item.fields().size() > 1) {
            fault(block, "item", "`field` is missing; the item has several");
            return Optional.empty();
        }
        var field =
                item.fields().stream()
                        .filter(one -> named.isEmpty() || named.get().equals(one.key().value()))
                        .findFirst();
        if (field.isEmpty()) {
            fault(block, "field", "the item has no field `" + named.orElseThrow() + "`");
        }
        return field;
    }
}
