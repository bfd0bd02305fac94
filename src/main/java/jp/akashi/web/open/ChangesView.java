package jp.akashi.web.open;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.EditionDiff;
import jp.akashi.scheme.EditionDiff.Added;
import jp.akashi.scheme.EditionDiff.Kept;
import jp.akashi.scheme.EditionDiff.Merged;
import jp.akashi.scheme.EditionDiff.Retired;
import jp.akashi.scheme.EditionDiff.Split;
import jp.akashi.scheme.EditionDiff.Step;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Language;
import jp.akashi.wording.SchemeWords;

/// What an edition changed of the one before it, kind by kind.
public record ChangesView(Edition before, int same, List<Group> groups) {
    /// Changes of one kind, a line each.
    public record Group(String label, List<Line> lines) {}

    /// A change, and where the row is asked.
    public record Line(String text, String href) {}

    static ChangesView of(EditionDiff diff, SchemeWords words, Language say) {
        var changed =
                diff.list(Kept.class).stream()
                        .filter(kept -> !kept.differences().isEmpty())
                        .toList();
        var pen = new Pen(diff.from(), words, say);
        return new ChangesView(
                diff.from(),
                diff.same().size(),
                Stream.of(
                                pen.group("内容が変わった項目", "Items that changed", changed),
                                pen.group(
                                        "分かれた項目・別の項目に引き継がれた項目",
                                        "Items that were split or carried on by others",
                                        diff.list(Split.class)),
                                pen.group(
                                        "まとめられた項目",
                                        "Items that were merged",
                                        diff.list(Merged.class)),
                                pen.group("新しい項目", "New items", diff.list(Added.class)),
                                pen.group(
                                        "なくなった項目",
                                        "Items no longer asked",
                                        diff.list(Retired.class)))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    /// Writes lines in one language.
    private record Pen(Edition before, SchemeWords words, Language say) {
        Group group(String japanese, String english, List<? extends Step> steps) {
            return new Group(say.of(japanese, english), steps.stream().map(this::line).toList());
        }

        private Line line(Step step) {
            return switch (step) {
                case Kept(_, var now, var differences) ->
                        here(
                                differences.stream()
                                        .sorted()
                                        .map(words::difference)
                                        .collect(
                                                Collectors.joining(
                                                        comma(),
                                                        name(now) + say.of("(", " ("),
                                                        ")")),
                                now);
                case Split(var was, var now) ->
                        here(
                                old(was) + " → " + names(now.stream().map(this::name)),
                                now.getFirst());
                case Merged(var was, var now) ->
                        here(names(was.stream().map(this::old)) + " → " + name(now), now);
                case Added(var now) -> here(name(now), now);
                case Retired(var was) ->
                        new Line(old(was), say.href(EditionView.path(before)) + anchor(was));
            };
        }

        private static Line here(String text, Row row) {
            return new Line(text, anchor(row));
        }

        private static String anchor(Row row) {
            return "#" + row.id();
        }

        private String comma() {
            return say.of("、", ", ");
        }

        private String names(Stream<String> names) {
            return names.collect(Collectors.joining(comma()));
        }

        private String name(Row row) {
            return "%d %s".formatted(row.number(), say.of(row.item().label()));
        }

        /// A row of the edition before, whose number was another.
        private String old(Row row) {
            return say.of("旧", "former ")
                    + "%d %s".formatted(row.number(), say.of(row.item().label()));
        }
    }

    public String beforePath() {
        return EditionView.path(before);
    }

    public long changed() {
        return groups.stream().mapToLong(group -> group.lines().size()).sum();
    }
}
