package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Succession.Change;

/// What became of the rows from one edition (版) to another. Where the one follows the other, its
/// equivalence list says so; elsewhere, and between schemes, the same item is the same row.
///
/// @param steps in the order of the edition compared to, then the retired ones
public record EditionDiff(Edition from, Edition to, List<Step> steps) {
    public sealed interface Step {}

    /// Asked by both; the same where there is no difference.
    public record Kept(Row was, Row now, Set<Difference> differences) implements Step {
        public Kept {
            differences = Set.copyOf(differences);
        }
    }

    /// One old row that goes on as several, or under another id.
    public record Split(Row was, List<Row> now) implements Step {
        public Split {
            now = List.copyOf(now);
        }
    }

    /// Several old rows that go on as one.
    public record Merged(List<Row> was, Row now) implements Step {
        public Merged {
            was = List.copyOf(was);
        }
    }

    public record Added(Row now) implements Step {}

    public record Retired(Row was) implements Step {}

    public enum Difference {
        /// The name of the row, its heading or its question.
        WORDS,
        /// The blanks it has.
        FIELDS,
        /// 必須・選択, of the row or of one of its fields.
        LEVEL,
        /// 必須◎ or not, or another minimum.
        GATE
    }

    public EditionDiff {
        steps = List.copyOf(steps);
    }

    public static EditionDiff between(Edition from, Edition to) {
        return new EditionDiff(from, to, new Walk(from, to).steps());
    }

    /// The steps of one kind, in order.
    public <S extends Step> List<S> list(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<Kept> same() {
        return list(Kept.class).stream().filter(kept -> kept.differences().isEmpty()).toList();
    }

    /// The rows both ask that differ, in this way among others.
    public List<Kept> differing(Difference difference) {
        return list(Kept.class).stream()
                .filter(kept -> kept.differences().contains(difference))
                .toList();
    }

    /// One comparison while it is made.
    private static final class Walk {
        private final Edition from;
        private final Edition to;
        private final Optional<Succession> succession;
        private final List<Step> steps = new ArrayList<>();
        private final Set<Change> taken = new HashSet<>();
        private final Set<ItemId> goneOn = new HashSet<>();

        Walk(Edition from, Edition to) {
            this.from = from;
            this.to = to;
            this.succession = to.findSuccession().filter(how -> how.from().equals(from.id()));
        }

        List<Step> steps() {
            to.rows().forEach(this::take);
            from.rows().stream()
                    .filter(row -> !goneOn.contains(row.id()))
                    .forEach(row -> steps.add(new Retired(row)));
            return steps;
        }

        private void take(Row now) {
            var change = succession.flatMap(how -> how.findChangeTo(now.id()));
            if (change.isEmpty()) {
                keep(now, false);
            } else if (taken.add(change.get())) {
                take(now, change.get());
            }
        }

        private void take(Row now, Change change) {
            switch (change) {
                case Change.Reworded ignored -> keep(now, true);
                case Change.Split(var old, var into) -> {
                    goneOn.add(old);
                    steps.add(new Split(from.getRow(old), into.stream().map(to::getRow).toList()));
                }
                case Change.Merged(var was, var into) -> {
                    goneOn.addAll(was);
                    steps.add(new Merged(was.stream().map(from::getRow).toList(), to.getRow(into)));
                }
                case Change.New ignored -> steps.add(new Added(now));
                case Change.Retired ignored ->
                        throw new IllegalStateException("retired into " + now.id());
            }
        }

        private void keep(Row now, boolean reworded) {
            var was = from.findRow(now.id());
            goneOn.add(now.id());
            steps.add(
                    was.isPresent()
                            ? new Kept(was.get(), now, differences(was.get(), now, reworded))
                            : new Added(now));
        }
    }

    private static Set<Difference> differences(Row was, Row now, boolean reworded) {
        var found = EnumSet.noneOf(Difference.class);
        if (!was.fields().equals(now.fields())) {
            found.add(Difference.FIELDS);
        }
        if (hasOtherWords(was.item(), now.item()) || reworded && found.isEmpty()) {
            found.add(Difference.WORDS);
        }
        if (hasOtherLevel(was, now)) {
            found.add(Difference.LEVEL);
        }
        if (!Objects.equals(was.gate(), now.gate())) {
            found.add(Difference.GATE);
        }
        return found;
    }

    private static boolean hasOtherWords(Item was, Item now) {
        return !was.label().equals(now.label())
                || !was.group().equals(now.group())
                || !was.ask().equals(now.ask());
    }

    private static boolean hasOtherLevel(Row was, Row now) {
        return was.level() != now.level()
                || now.fields().stream()
                        .map(Field::key)
                        .filter(field -> was.item().findField(field).isPresent())
                        .anyMatch(field -> was.levelOf(field) != now.levelOf(field));
    }
}
