package jp.akashi.web.open.require;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.akashi.directory.Search;
import jp.akashi.guide.AskedItems;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Schemes;
import org.springframework.stereotype.Component;

/// All disclosure items a condition can be stated on, by the sections of the forms.
@Component
public final class Catalogue {
    private static final int MOST_FOUND = 40;

    private final AskedItems items;
    private final List<Shelf> sections;

    /// A section with the items any edition asks in it.
    public record Shelf(String id, Label label, List<Item> items) {}

    /// A blank of an item.
    public record Blank(Item item, Field field) {
        /// How a condition names it: the item, and the blank where there are several.
        public String key() {
            return item.id().value() + (item.fields().size() == 1 ? "" : "/" + field.key().value());
        }

        public Label label() {
            return item.fields().size() == 1
                    ? item.label()
                    : new Label(
                            item.label().ja() + " — " + field.label().ja(),
                            item.label().en() + " — " + field.label().en());
        }
    }

    public Catalogue(Schemes schemes) {
        this.items = AskedItems.of(schemes);
        this.sections = sections(schemes, items);
    }

    private static List<Shelf> sections(Schemes schemes, AskedItems items) {
        var shelves = new LinkedHashMap<String, Shelf>();
        var placed = new HashSet<ItemId>();
        for (var scheme : schemes.all()) {
            for (var edition : scheme.editions().reversed()) {
                for (var section : edition.sections()) {
                    var shelf =
                            shelves.computeIfAbsent(
                                    section.id(),
                                    id -> new Shelf(id, section.label(), new ArrayList<>()));
                    section.rows().stream()
                            .filter(row -> placed.add(row.id()))
                            .forEach(row -> items.find(row.id()).ifPresent(shelf.items()::add));
                }
            }
        }
        return List.copyOf(shelves.values());
    }

    public List<Shelf> sections() {
        return sections;
    }

    Optional<Shelf> findSection(String id) {
        return sections.stream().filter(shelf -> shelf.id().equals(id)).findFirst();
    }

    Optional<Item> find(ItemId id) {
        return items.find(id);
    }

    Optional<Blank> find(ItemId id, FieldKey key) {
        return items.find(id)
                .flatMap(item -> item.findField(key).map(field -> new Blank(item, field)));
    }

    /// The items whose names, questions or reasons have all the words.
    List<Item> search(String typed) {
        var words = Search.words(typed).stream().map(Search::folded).toList();
        return words.isEmpty()
                ? List.of()
                : sections.stream()
                        .flatMap(shelf -> shelf.items().stream())
                        .filter(item -> words.stream().allMatch(told(item)::contains))
                        .limit(MOST_FOUND)
                        .toList();
    }

    private static String told(Item item) {
        var told = new StringBuilder();
        told.append(item.id().value()).append(' ').append(item.label().ja()).append(' ');
        told.append(item.label().en()).append(' ').append(item.group().ja()).append(' ');
        told.append(item.ask().ja()).append(' ').append(item.ask().en()).append(' ');
        told.append(item.help().why().ja()).append(' ').append(item.help().why().en());
        item.fields()
                .forEach(field ->
                        told.append(' ').append(field.label().ja()).append(field.label().en()));
        return Search.folded(told.toString());
    }
}
