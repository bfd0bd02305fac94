package jp.akashi.web.open.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.Comparison;
import jp.akashi.directory.Comparison.Line;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.Fragment;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Validity;
import jp.akashi.web.open.Address;

/// All the comparison shows: a column a service, one section of rows after another.
public record CompareView(
        Asked asked, List<Column> columns, List<Part> parts, Counts counts, Table table) {
    /// A service, and the address of the comparison without it (empty when two must stay).
    public record Column(Entry entry, Validity validity, String without) {
        public String path() {
            return "/services/" + entry.number().slug();
        }
    }

    /// A section with the rows to show.
    ///
    /// @param only the address that shows this section alone, or all when it does
    public record Part(Section section, List<Line> lines, String only) {
        public String anchor() {
            return "section-" + section.id();
        }
    }

    /// @param shared how many items the editions of all services ask
    public record Counts(int items, long shared, long differing, long shown) {
        static Counts of(List<Line> lines, Asked asked) {
            return new Counts(
                    lines.size(),
                    lines.stream().filter(Only.SHARED::shows).count(),
                    lines.stream().filter(Line::differs).count(),
                    lines.stream().filter(asked::shows).count());
        }

        public boolean areOfOneForm() {
            return shared == items;
        }
    }

    /// Where the heads and cells of the table come from.
    record Table(List<Shelved> services, Aligned aligned) {}

    /// A choice of rows that is on or off, and the address that turns it.
    public record Way(Only only, boolean on, String href) {}

    static CompareView of(Asked asked, List<Shelved> services, Aligned aligned, LocalDate today) {
        var comparison =
                Comparison.of(
                        services.stream().map(Shelved::comparand).toList(), aligned.alignment());
        return new CompareView(
                asked,
                columns(asked, services, today),
                parts(asked, comparison),
                Counts.of(comparison.lines(), asked),
                new Table(services, aligned));
    }

    private static List<Column> columns(Asked asked, List<Shelved> services, LocalDate today) {
        return services.stream()
                .map(service -> service.comparand().entry())
                .map(entry ->
                        new Column(
                                entry,
                                Validity.of(entry.standing(), today),
                                services.size() <= Comparison.FEWEST
                                        ? ""
                                        : asked.without(entry.number()).address("/compare")))
                .toList();
    }

    private static List<Part> parts(Asked asked, Comparison comparison) {
        var parts = new LinkedHashMap<String, Part>();
        for (var line : comparison.lines()) {
            if (asked.shows(line)) {
                parts.computeIfAbsent(
                                line.place().section().id(),
                                id ->
                                        new Part(
                                                line.place().section(),
                                                new ArrayList<>(),
                                                asked.in(asked.section().isEmpty() ? id : "")
                                                        .address("/compare")))
                        .lines()
                        .add(line);
            }
        }
        return List.copyOf(parts.values());
    }

    public Fragment head(Line line, Language say) {
        return table.aligned().head(line.place(), say);
    }

    public Fragment cell(Line line, int at, Language say) {
        return table.services().get(at).cell(line.place(), line.cells().get(at), say);
    }

    CellView view(Line line, int at) {
        return table.services().get(at).view(line.place(), line.cells().get(at));
    }

    /// The shared rows are told apart where not all are.
    public List<Way> ways() {
        return Stream.of(Only.values())
                .filter(only -> only != Only.SHARED || !counts.areOfOneForm() || isOn(only))
                .map(only -> new Way(only, isOn(only), asked.toggled(only).address("/compare")))
                .toList();
    }

    private boolean isOn(Only only) {
        return asked.only().contains(only);
    }

    /// The same comparison with all rows.
    public String whole() {
        return asked.whole().address("/compare");
    }

    public String file(String format) {
        return asked.address("/compare." + format);
    }

    /// The address of the list on which further services are picked; empty when there is no room.
    public String more() {
        return columns.size() < Comparison.MOST
                ? Address.of("/services").with("ids", asked.ids()).toString()
                : "";
    }
}
