package jp.akashi.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;

/// All items that any edition asks, once each: in the words of the latest edition, with the blanks
/// of all.
record ItemBank(Map<ItemId, Asked> all) {
    /// The section an item stands under, in the latest edition that asks it.
    record Heading(String id, Label label) {}

    /// @param editions those that ask it, the first one first
    /// @param since by blank, the first edition that asks it
    record Asked(
            Item item, Heading section, List<EditionId> editions, Map<FieldKey, EditionId> since) {
        EditionId sinceOf(Field field) {
            return since.getOrDefault(field.key(), editions.getFirst());
        }
    }

    private record Place(Edition edition, Section section, Row row) {}

    static ItemBank of(Schemes schemes) {
        var places =
                schemes.all().stream()
                        .flatMap(scheme -> scheme.editions().stream())
                        .sorted(
                                Comparator.comparing(Edition::effective)
                                        .thenComparing(edition -> edition.id().toString()))
                        .flatMap(ItemBank::places)
                        .collect(
                                Collectors.groupingBy(
                                        place -> place.row().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var all = new LinkedHashMap<ItemId, Asked>();
        places.forEach((item, where) -> all.put(item, asked(where)));
        return new ItemBank(all);
    }

    /// By section, both in the order of the first edition that has them.
    Map<Heading, List<Asked>> bySection() {
        var labels =
                all.values().stream()
                        .map(Asked::section)
                        .collect(
                                Collectors.toMap(
                                        Heading::id,
                                        Function.identity(),
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        var sections = new LinkedHashMap<Heading, List<Asked>>();
        all.values()
                .forEach(asked ->
                        sections.computeIfAbsent(
                                        labels.getOrDefault(asked.section().id(), asked.section()),
                                        _ -> new ArrayList<>())
                                .add(asked));
        return sections;
    }

    private static Stream<Place> places(Edition edition) {
        return edition.sections().stream()
                .flatMap(section ->
                        section.rows().stream().map(row -> new Place(edition, section, row)));
    }

    private static Asked asked(List<Place> places) {
        var latest = places.getLast();
        var fields = new LinkedHashMap<FieldKey, Field>();
        var since = new LinkedHashMap<FieldKey, EditionId>();
        for (var place : places) {
            for (var field : place.row().fields()) {
                since.putIfAbsent(field.key(), place.edition().id());
                fields.put(field.key(), field);
            }
        }
        var item = latest.row().item();
        return new Asked(
                new Item(
                        item.id(),
                        item.label(),
                        item.group(),
                        item.ask(),
                        List.copyOf(fields.values()),
                        item.traits(),
                        item.help()),
                new Heading(latest.section().id(), latest.section().label()),
                places.stream().map(place -> place.edition().id()).toList(),
                since);
    }
}
