package jp.akashi.web.open.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.EntryDiff.Line;
import jp.akashi.directory.EntryDiff.Relation;
import jp.akashi.directory.EntryDiff.Stated;
import jp.akashi.directory.Extent;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Marked;
import jp.akashi.web.kit.Tongue;
import jp.akashi.web.open.Address;
import jp.akashi.web.open.StatementView;

/// Two revisions of a service side by side: what changed, section by section, and what did not.
///
/// @param meaningfulOnly whether changes of words alone are left out
public record DiffView(
        EntryDiff diff,
        List<FaceLine> face,
        List<Part> parts,
        List<Row> same,
        boolean meaningfulOnly,
        Language say) {
    /// A fact of the entry's face or standing that changed.
    public record FaceLine(Label name, boolean verbatim, Marked marked) {}

    /// A section with the items that changed.
    public record Part(Section section, List<ItemLine> lines) {}

    /// An item that changed, or items that became others; with blanks where one item was answered
    /// both times.
    ///
    /// @param row the item it goes by
    public record ItemLine(
            Row row, Line line, List<Seen> was, List<Seen> now, List<BlankLine> blanks) {
        /// Whether the two editions put the question differently, so that both are to be read.
        public boolean asksInOtherWords() {
            return isReworded() && !asked(was).equals(asked(now));
        }

        /// Whether the two editions have other blanks for the answer.
        public boolean hasOtherBlanks() {
            return isReworded()
                    && !was.getFirst().row().fields().equals(now.getFirst().row().fields());
        }

        private boolean isReworded() {
            return line.relation() == Relation.REWORDED;
        }

        private static Object asked(List<Seen> side) {
            var item = side.getFirst().row().item();
            return List.of(item.label(), item.ask());
        }
    }

    /// What one revision says on an item, and how its edition asks it.
    public record Seen(Row row, StatementView statement) {
        public String blanks(Language say) {
            return String.join(
                    say.of("、", ", "),
                    row.fields().stream().map(Field::label).map(say::of).toList());
        }
    }

    public static DiffView of(
            EntryDiff diff, Schemes schemes, boolean meaningfulOnly, Language say) {
        var builder = new Builder(diff, schemes, new Tongue(say, schemes.units()));
        return new DiffView(
                diff,
                FaceLines.of(diff, schemes, say),
                builder.parts(meaningfulOnly),
                builder.same(),
                meaningfulOnly,
                say);
    }

    private record Builder(EntryDiff diff, Schemes schemes, Tongue tongue) {
        List<Part> parts(boolean meaningfulOnly) {
            var parts = new LinkedHashMap<String, Part>();
            for (var line : diff.changed()) {
                if (!meaningfulOnly || line.extent().isMeaningful()) {
                    place(line)
                            .ifPresent(section ->
                                    parts.computeIfAbsent(
                                                    section.id(),
                                                    _ -> new Part(section, new ArrayList<>()))
                                            .lines()
                                            .add(line(line)));
                }
            }
            return List.copyOf(parts.values());
        }

        List<Row> same() {
            return diff.lines().stream()
                    .filter(line -> !line.isChanged())
                    .flatMap(line -> edition(diff.to()).findRow(line.item()).stream())
                    .toList();
        }

        private Optional<Section> place(Line line) {
            return Stream.of(diff.to(), diff.from())
                    .flatMap(entry -> edition(entry).sections().stream())
                    .filter(section ->
                            section.rows().stream().anyMatch(row -> row.id().equals(line.item())))
                    .findFirst();
        }

        private ItemLine line(Line line) {
            var was = seen(line.before(), diff.from());
            var now = seen(line.after(), diff.to());
            var row = (now.isEmpty() ? was : now).getFirst().row();
            return new ItemLine(
                    row,
                    line,
                    was.isEmpty() ? notAsked(row) : was,
                    now.isEmpty() ? notAsked(row) : now,
                    areBothSaid(line)
                            ? BlankLine.list(row, was.getFirst().row(), line, tongue)
                            : List.of());
        }

        private List<Seen> seen(List<Stated> side, Entry entry) {
            return side.stream()
                    .flatMap(stated ->
                            edition(entry).findRow(stated.item()).stream()
                                    .map(row -> new Seen(row, view(row, stated.statement()))))
                    .toList();
        }

        private List<Seen> notAsked(Row row) {
            return List.of(new Seen(row, view(row, new Statement.NotAsked())));
        }

        private static boolean areBothSaid(Line line) {
            return !line.relation().isRegrouping()
                    && line.was() instanceof Statement.Disclosed
                    && line.now() instanceof Statement.Disclosed;
        }

        private StatementView view(Row row, Statement statement) {
            return StatementView.of(row.item(), statement, tongue);
        }

        private Edition edition(Entry entry) {
            return schemes.get(entry.edition());
        }
    }

    public Entry from() {
        return diff.from();
    }

    public Entry to() {
        return diff.to();
    }

    public String service() {
        return "/services/" + Address.encoded(to().number().slug());
    }

    public String path() {
        return "%s/diff/%d..%d"
                .formatted(service(), from().standing().revision(), to().standing().revision());
    }

    public long changes() {
        return diff.changed().size();
    }

    public long meaningful() {
        return diff.changed().stream().filter(line -> line.extent().isMeaningful()).count();
    }

    /// What kind of change it is, in a word or two.
    public static Label word(Line line) {
        return line.relation() == Relation.SAME
                ? word(line.extent())
                : EventWords.name(line.relation());
    }

    /// How an answer to a question that was put differently changed; empty where that says nothing.
    public static Optional<Label> beside(Line line) {
        return line.relation() == Relation.REWORDED
                ? Optional.of(
                        line.extent() == Extent.NONE
                                ? new Label("回答は変更なし", "The answer is the same")
                                : word(line.extent()))
                : Optional.empty();
    }

    public static Label word(Extent extent) {
        return switch (extent) {
            case NONE -> new Label("変更なし", "No change");
            case SPELLING -> new Label("表記のみの変更", "Spelling only");
            case WORDS -> new Label("文章の変更", "Other words");
            case VALUE -> new Label("値・状態の変更", "Other value or state");
        };
    }
}
