package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.akashi.directory.Comparison;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.Need;
import jp.akashi.web.kit.Validity;

/// All the comparison shows: a column a service, a section of rows after another.
public record ComparisonView(
        List<Column> columns, List<Part> parts, Counts counts, boolean onlyDifferences) {
    /// A service, and the address of the comparison without it (empty when two must stay).
    public record Column(Entry entry, String schemeName, Validity validity, String without) {
        public String path() {
            return "/services/" + entry.number().slug();
        }
    }

    /// A section with the rows to show.
    public record Part(String id, String label, List<Line> lines) {}

    /// An item and what each service says on it.
    public record Line(String label, Need need, boolean differs, List<StatementView> cells) {}

    public record Counts(int items, int differing) {}

    static ComparisonView of(
            Comparison comparison, Schemes schemes, LocalDate today, boolean onlyDifferences) {
        var parts = new ArrayList<Part>();
        int items = 0;
        int differing = 0;
        for (var line : comparison.lines()) {
            items++;
            differing += line.differs() ? 1 : 0;
            if (line.differs() || !onlyDifferences) {
                add(parts, line, comparison, schemes);
            }
        }
        return new ComparisonView(
                columns(comparison, schemes, today),
                List.copyOf(parts),
                new Counts(items, differing),
                onlyDifferences);
    }

    private static void add(
            List<Part> parts, Comparison.Line line, Comparison comparison, Schemes schemes) {
        var place = place(line.item(), comparison, schemes);
        if (place.isEmpty()) {
            return;
        }
        var section = place.get().section();
        var row = place.get().row();
        var id = "section-" + section.id();
        if (parts.isEmpty() || !parts.getLast().id().equals(id)) {
            parts.add(new Part(id, section.label().ja(), new ArrayList<>()));
        }
        var cells =
                line.statements().stream().map(said -> StatementView.of(row.item(), said)).toList();
        parts.getLast()
                .lines()
                .add(new Line(row.item().label().ja(), RowView.need(row), line.differs(), cells));
    }

    private record Place(Section section, Row row) {}

    /// Where the first edition that asks the item has it.
    private static Optional<Place> place(ItemId item, Comparison comparison, Schemes schemes) {
        return comparison.entries().stream()
                .flatMap(entry -> schemes.get(entry.edition()).sections().stream())
                .flatMap(section -> section.rows().stream().map(row -> new Place(section, row)))
                .filter(place -> place.row().id().equals(item))
                .findFirst();
    }

    private static List<Column> columns(Comparison comparison, Schemes schemes, LocalDate today) {
        var entries = comparison.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(index -> column(entries, index, schemes, today))
                .toList();
    }

    private static Column column(List<Entry> entries, int index, Schemes schemes, LocalDate today) {
        var entry = entries.get(index);
        var rest =
                entries.stream()
                        .map(Entry::number)
                        .filter(number -> !number.equals(entry.number()))
                        .toList();
        var without =
                rest.size() < Comparison.FEWEST
                        ? ""
                        : Address.of("/compare")
                                .with("ids", new Picked(rest, List.of()).joined())
                                .toString();
        return new Column(
                entry,
                schemes.get(entry.edition().scheme()).shortName().ja(),
                Validity.of(entry.standing().term(), today),
                without);
    }

    /// The address of the list on which further services are picked.
    public String more() {
        return columns.size() < Comparison.MOST
                ? Address.of("/services").with("ids", ids()).toString()
                : "";
    }

    /// The same comparison with all rows, or with the differing ones alone.
    public String toggled() {
        return Address.of("/compare")
                .with("ids", ids())
                .with("only", onlyDifferences ? "" : "differences")
                .toString();
    }

    private String ids() {
        return new Picked(
                        columns.stream().map(column -> column.entry().number()).toList(), List.of())
                .joined();
    }
}
