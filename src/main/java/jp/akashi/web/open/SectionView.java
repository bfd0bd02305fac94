package jp.akashi.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.State;

/// A section (大項目) with its rows under their middle headings (中項目).
public record SectionView(String id, String label, Section.Part part, List<Group> groups) {
    /// A middle heading; the same heading may come back further down.
    public record Group(String label, List<RowView> rows) {}

    static SectionView of(Section section, Entry entry) {
        var groups = new ArrayList<Group>();
        for (var row : section.rows()) {
            var heading = row.item().group().ja();
            if (groups.isEmpty() || !groups.getLast().label().equals(heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.getLast().rows().add(view(row, entry));
        }
        return new SectionView(
                "section-" + section.id(),
                section.label().ja(),
                section.part(),
                List.copyOf(groups));
    }

    private static RowView view(Row row, Entry entry) {
        return new RowView(row, StatementView.of(row.item(), entry.statement(row.id())));
    }

    public Stream<RowView> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    public int size() {
        return (int) rows().count();
    }

    /// How many rows say something.
    public int said() {
        return (int) rows().filter(row -> row.statement().state() == State.SAID).count();
    }
}
