package jp.akashi.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;
import jp.akashi.scheme.Succession.Change;

/// Which rows of several editions (版) stand side by side: those of the same item, and where one
/// edition follows another, those that its equivalence list says went on under another id, were
/// split, or were merged. In the order of the first edition, then of the others.
public record Alignment(List<Edition> editions, List<Place> places) {
    /// How one edition asks for an item: in a row of its own, or not at all.
    ///
    /// @param own the row of the item itself
    /// @param former rows of an earlier edition that became this item
    public record Seat(Optional<Row> own, List<Row> former) {
        public Seat {
            former = List.copyOf(former);
        }

        public boolean asks() {
            return own.isPresent() || !former.isEmpty();
        }

        private List<Row> rows() {
            var rows = new ArrayList<>(former);
            own.ifPresent(rows::add);
            return rows;
        }
    }

    /// An item with the seats of all editions, in their order.
    ///
    /// @param row of the first edition that asks it
    public record Place(Section section, Row row, List<Seat> seats, Traits traits) {
        public Place {
            seats = List.copyOf(seats);
        }

        static Place of(Section section, Row row, List<Seat> seats) {
            return new Place(section, row, seats, Traits.of(seats));
        }

        public ItemId item() {
            return row.id();
        }
    }

    /// @param shared whether all editions ask the item
    /// @param askedOtherwise whether those that do not all ask it in the same words and blanks
    /// @param gated whether one of them sets a requirement on it (必須◎)
    public record Traits(boolean shared, boolean askedOtherwise, boolean gated) {
        static Traits of(List<Seat> seats) {
            var rows = seats.stream().flatMap(seat -> seat.own().stream()).toList();
            return new Traits(
                    seats.stream().allMatch(Seat::asks),
                    seats.stream().anyMatch(seat -> !seat.former().isEmpty())
                            || rows.stream().map(row -> row.item().question()).distinct().count()
                                    > 1,
                    seats.stream().flatMap(seat -> seat.rows().stream()).anyMatch(Row::isGated));
        }
    }

    public static Alignment of(List<Edition> editions) {
        return new Alignment(List.copyOf(editions), new Walk(editions).places());
    }

    /// One alignment while it is made.
    private static final class Walk {
        private final List<Edition> editions;
        private final Map<EditionId, Map<ItemId, List<Row>>> goneOn = new LinkedHashMap<>();
        private final Map<ItemId, Place> places = new LinkedHashMap<>();

        Walk(List<Edition> editions) {
            this.editions = editions;
            for (var edition : editions) {
                editions.forEach(later -> join(edition, later));
            }
        }

        /// Notes which rows of an edition went on as other items in the one that follows it.
        private void join(Edition edition, Edition later) {
            later.findSuccession()
                    .filter(how -> how.from().equals(edition.id()))
                    .ifPresent(how -> how.changes().forEach(change -> join(edition, change)));
        }

        private void join(Edition edition, Change change) {
            if (change instanceof Change.Split || change instanceof Change.Merged) {
                var was = change.was().stream().map(edition::getRow).toList();
                var known = goneOn.computeIfAbsent(edition.id(), _ -> new LinkedHashMap<>());
                change.now().forEach(now -> known.put(now, was));
            }
        }

        List<Place> places() {
            for (var edition : editions) {
                for (var section : edition.sections()) {
                    section.rows().forEach(row -> place(section, row));
                }
            }
            return List.copyOf(places.values());
        }

        private void place(Section section, Row row) {
            if (!places.containsKey(row.id()) && !standsElsewhere(row.id())) {
                var seats = editions.stream().map(edition -> seat(edition, row.id())).toList();
                places.put(row.id(), Place.of(section, row, seats));
            }
        }

        private Seat seat(Edition edition, ItemId item) {
            var former = goneOn.getOrDefault(edition.id(), Map.of()).getOrDefault(item, List.of());
            return new Seat(
                    edition.findRow(item),
                    former.stream().filter(row -> !row.id().equals(item)).toList());
        }

        /// Whether every edition that asks the item has it stand beside what it became.
        private boolean standsElsewhere(ItemId item) {
            return editions.stream()
                    .filter(edition -> edition.findRow(item).isPresent())
                    .allMatch(edition -> goneOn(edition).contains(item));
        }

        private Set<ItemId> goneOn(Edition edition) {
            var items = new HashSet<ItemId>();
            goneOn.getOrDefault(edition.id(), Map.of())
                    .forEach((now, was) ->
                            was.stream()
                                    .map(Row::id)
                                    .filter(old -> !old.equals(now))
                                    .forEach(items::add));
            return items;
        }
    }
}
