package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.directory.Comparison;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Need;
import jp.akashi.web.kit.Validity;

/// All the comparison shows: a column a service, one section of rows after another.
public record ComparisonView(List<Column> columns, List<Part> parts, Counts counts, Scope scope) {
    /// Which items are shown.
    public enum Scope {
        ALL,
        /// that the editions of all services ask
        SHARED,
        DIFFERENCES;

        /// @param parameter as the address has it; empty for all
        static Optional<Scope> of(String parameter) {
            return Stream.of(values())
                    .filter(scope -> scope.parameter().equals(parameter))
                    .findFirst();
        }

        String parameter() {
            return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
        }

        boolean shows(Comparison.Line line) {
            return switch (this) {
                case ALL -> true;
                case SHARED -> line.isShared();
                case DIFFERENCES -> line.differs();
            };
        }
    }

    /// A way to another choice of items; without an address it is the one in use.
    public record Way(String label, String href, boolean inUse) {}

    /// A service, and the address of the comparison without it (empty when two must stay).
    public record Column(Entry entry, Validity validity, String without) {
        public String path() {
            return "/services/" + entry.number().slug();
        }
    }

    /// A section with the rows to show.
    public record Part(String id, String label, List<Line> lines) {}

    /// An item and what each service says on it.
    ///
    /// @param shared whether the editions of all services ask it
    /// @param askedOtherwise whether the editions the services follow do not all ask it alike
    public record Line(
            Row row,
            boolean differs,
            boolean shared,
            boolean askedOtherwise,
            List<StatementView> cells) {
        /// @param asked the item as each service's own edition asks it, if it does
        static Line of(Row row, Comparison.Line line, List<Optional<Row>> asked) {
            var cells = new ArrayList<StatementView>();
            for (int at = 0; at < asked.size(); at++) {
                var own = asked.get(at).orElse(row);
                cells.add(StatementView.of(own.item(), line.statements().get(at)));
            }
            var questions =
                    asked.stream()
                            .flatMap(Optional::stream)
                            .map(one -> List.of(one.item().label(), one.item().ask(), one.fields()))
                            .distinct();
            return new Line(
                    row,
                    line.differs(),
                    line.isShared(),
                    questions.count() > 1,
                    List.copyOf(cells));
        }

        public String label() {
            return row.item().label().ja();
        }

        public Need need() {
            return RowView.need(row);
        }
    }

    /// @param shared how many items the editions of all services ask
    public record Counts(int items, long shared, long differing) {
        static Counts of(List<Comparison.Line> lines) {
            return new Counts(
                    lines.size(),
                    lines.stream().filter(Comparison.Line::isShared).count(),
                    lines.stream().filter(Comparison.Line::differs).count());
        }
    }

    static ComparisonView of(Comparison comparison, Schemes schemes, LocalDate today, Scope scope) {
        return new ComparisonView(
                columns(comparison.entries(), today),
                parts(comparison, schemes, scope),
                Counts.of(comparison.lines()),
                scope);
    }

    private static List<Part> parts(Comparison comparison, Schemes schemes, Scope scope) {
        var places = Places.of(comparison.entries(), schemes);
        var editions =
                comparison.entries().stream().map(entry -> schemes.get(entry.edition())).toList();
        var parts = new LinkedHashMap<String, Part>();
        for (var line : comparison.lines()) {
            if (scope.shows(line)) {
                var place = Objects.requireNonNull(places.byItem().get(line.item()));
                var asked = editions.stream().map(edition -> edition.findRow(line.item())).toList();
                parts.computeIfAbsent(place.section().id(), _ -> part(place))
                        .lines()
                        .add(Line.of(place.row(), line, asked));
            }
        }
        return List.copyOf(parts.values());
    }

    private static Part part(Places.Place place) {
        return new Part(
                "section-" + place.section().id(), place.section().label().ja(), new ArrayList<>());
    }

    private static List<Column> columns(List<Entry> entries, LocalDate today) {
        return entries.stream()
                .map(entry ->
                        new Column(
                                entry,
                                Validity.of(entry.standing(), today),
                                without(entry, entries)))
                .toList();
    }

    private static String without(Entry entry, List<Entry> entries) {
        return entries.size() <= Comparison.FEWEST
                ? ""
                : Address.of("/compare")
                        .with(
                                "ids",
                                ids(
                                        entries.stream()
                                                .filter(other ->
                                                        !other.number().equals(entry.number()))))
                        .toString();
    }

    /// The address of the list on which further services are picked; empty when there is no room.
    public String more() {
        return columns.size() < Comparison.MOST
                ? Address.of("/services").with("ids", ids()).toString()
                : "";
    }

    /// The choices of items to show; the shared ones are told apart where not all are.
    public List<Way> ways() {
        return Stream.of(Scope.values())
                .filter(one -> one != Scope.SHARED || counts.shared() < counts.items())
                .map(one -> new Way(label(one), address(one), one == scope))
                .toList();
    }

    private static String label(Scope scope) {
        return switch (scope) {
            case ALL -> "すべての項目";
            case SHARED -> "共通の項目のみ";
            case DIFFERENCES -> "差異のみ";
        };
    }

    /// The same comparison with all rows.
    public String whole() {
        return address(Scope.ALL);
    }

    private String address(Scope other) {
        return Address.of("/compare").with("ids", ids()).with("only", other.parameter()).toString();
    }

    private String ids() {
        return ids(columns.stream().map(Column::entry));
    }

    private static String ids(Stream<Entry> entries) {
        return new Picked(entries.map(Entry::number).toList(), List.of()).joined();
    }
}
