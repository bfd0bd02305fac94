package jp.akashi.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.directory.Alignment.Place;
import jp.akashi.directory.Alignment.Seat;
import jp.akashi.directory.Comparand.Figure;
import jp.akashi.directory.Comparand.Stand;
import jp.akashi.kernel.FieldKey;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item.Direction;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// Services side by side (比較), item by item, in the order of the first one's edition and then the
/// others'.
public record Comparison(List<Comparand> comparands, List<Line> lines) {
    public static final int FEWEST = 2;
    public static final int MOST = 5;

    /// What the services say on one item, in the order of the services.
    ///
    /// @param differs whether those that are asked do not all say the same, however they wrote it
    public record Line(Place place, List<Cell> cells, boolean differs) {
        static Line of(Place place, List<Comparand> comparands) {
            var cells = new ArrayList<Cell>();
            var merits = Ranking.of(place, comparands);
            for (int at = 0; at < comparands.size(); at++) {
                cells.add(Cell.of(place, at, comparands.get(at), merits.get(at)));
            }
            return new Line(place, List.copyOf(cells), differ(cells));
        }

        private static boolean differ(List<Cell> cells) {
            Object first = null;
            for (var cell : cells) {
                if (cell.isAsked()) {
                    var said = cell.said();
                    if (first != null && !first.equals(said)) {
                        return true;
                    }
                    first = said;
                }
            }
            return false;
        }
    }

    /// What one service says on one item.
    ///
    /// @param former what it says on earlier items that became this one
    /// @param merits by field, of the figures that stand out
    public record Cell(Stand stand, List<Former> former, Map<FieldKey, Marked> merits) {
        static Cell of(Place place, int at, Comparand comparand, Map<FieldKey, Marked> merits) {
            var rows = place.seats().get(at).former();
            var former =
                    rows.isEmpty()
                            ? List.<Former>of()
                            : rows.stream()
                                    .map(row -> new Former(row, comparand.stand(row.id())))
                                    .toList();
            return new Cell(comparand.stand(place.item()), former, merits);
        }

        public Statement statement() {
            return stand.statement();
        }

        /// Whether the edition asks for it, be it under another item.
        public boolean isAsked() {
            return stand.isAsked() || !former.isEmpty();
        }

        private Object said() {
            return former.isEmpty()
                    ? stand.said()
                    : Stream.concat(
                                    Stream.of(stand.said()),
                                    former.stream().map(one -> one.stand().said()))
                            .toList();
        }
    }

    /// What a service says on a row of an earlier edition.
    public record Former(Row row, Stand stand) {}

    /// A figure that stands out, at the data centre it is of.
    public record Marked(String site, Merit merit) {}

    public static Comparison of(List<Comparand> comparands, Alignment alignment) {
        return new Comparison(
                List.copyOf(comparands),
                alignment.places().stream().map(place -> Line.of(place, comparands)).toList());
    }

    public static Comparison of(List<Entry> entries, Schemes schemes) {
        return of(
                entries.stream().map(entry -> Comparand.of(entry, schemes)).toList(),
                Alignment.of(entries.stream().map(entry -> schemes.get(entry.edition())).toList()));
    }

    /// Which figures of a line stand out.
    private static final class Ranking {
        private static final List<Map<FieldKey, Marked>> NOBODY =
                Collections.nCopies(MOST, Map.of());

        static List<Map<FieldKey, Marked>> of(Place place, List<Comparand> comparands) {
            var direction = place.row().item().traits().direction();
            if (direction == Direction.NONE) {
                return NOBODY.subList(0, comparands.size());
            }
            var all = new ArrayList<Map<FieldKey, Marked>>();
            comparands.forEach(_ -> all.add(new HashMap<>()));
            place.row().fields().forEach(field -> rank(field, place, comparands, all));
            return all;
        }

        private static void rank(
                Field field,
                Place place,
                List<Comparand> comparands,
                List<Map<FieldKey, Marked>> all) {
            var figures = new ArrayList<Optional<Figure>>();
            for (int at = 0; at < comparands.size(); at++) {
                var figure = comparands.get(at).stand(place.item()).figures().get(field.key());
                figures.add(
                        asksAlike(place, place.seats().get(at), field)
                                ? Optional.ofNullable(figure)
                                : Optional.empty());
            }
            var merits = Merit.among(figures, place.row().item().traits().direction());
            for (int at = 0; at < comparands.size(); at++) {
                var site = figures.get(at).map(Figure::site).orElse("");
                var own = all.get(at);
                merits.get(at).ifPresent(merit -> own.put(field.key(), new Marked(site, merit)));
            }
        }

        /// Figures compare where the same blank is asked for in the same words.
        private static boolean asksAlike(Place place, Seat seat, Field field) {
            return seat.own()
                    .filter(row -> row.item().ask().equals(place.row().item().ask()))
                    .flatMap(row -> row.item().findField(field.key()))
                    .filter(field::equals)
                    .isPresent();
        }
    }
}
