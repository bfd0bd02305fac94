package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.History;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.State;
import jp.akashi.web.kit.Tongue;

/// A section (大項目) with its rows under their middle headings (中項目).
public record SectionView(String id, Label label, Section.Part part, List<Group> groups) {
    /// A middle heading; the same heading may come back further down.
    public record Group(Label label, List<RowView> rows) {}

    /// @param day on which it is looked at
    static SectionView of(Section section, History history, Tongue tongue, LocalDate day) {
        var groups = new ArrayList<Group>();
        for (var row : section.rows()) {
            var heading = row.item().group();
            if (groups.isEmpty() || !groups.getLast().label().ja().equals(heading.ja())) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.getLast().rows().add(view(row, history, tongue, day));
        }
        return new SectionView(
                "section-" + section.id(), section.label(), section.part(), List.copyOf(groups));
    }

    private static RowView view(Row row, History history, Tongue tongue, LocalDate day) {
        var statement = history.present().statement(row.id());
        return new RowView(
                row,
                StatementView.of(row.item(), statement, tongue, day),
                history.since(row.id()).standing());
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
