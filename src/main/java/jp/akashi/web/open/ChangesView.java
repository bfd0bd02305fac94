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
import jp.akashi.wording.SchemeWords;

/// What an edition changed of the one before it, kind by kind.
public record ChangesView(Edition before, int same, List<Group> groups) {
    /// Changes of one kind, a line each.
    public record Group(String label, List<Line> lines) {}

    /// A change, and where the row is asked.
    public record Line(String text, String href) {}

    static ChangesView of(EditionDiff diff, SchemeWords words) {
        var changed =
                diff.list(Kept.class).stream()
                        .filter(kept -> !kept.differences().isEmpty())
                        .toList();
        return new ChangesView(
                diff.from(),
                diff.same().size(),
                Stream.of(
                                group("内容が変わった項目", changed, diff.from(), words),
                                group(
                                        "分かれた項目・別の項目に引き継がれた項目",
                                        diff.list(Split.class),
                                        diff.from(),
                                        words),
                                group("まとめられた項目", diff.list(Merged.class), diff.from(), words),
                                group("新しい項目", diff.list(Added.class), diff.from(), words),
                                group("なくなった項目", diff.list(Retired.class), diff.from(), words))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    private static Group group(
            String label, List<? extends Step> steps, Edition before, SchemeWords words) {
        return new Group(label, steps.stream().map(step -> line(step, before, words)).toList());
    }

    private static Line line(Step step, Edition before, SchemeWords words) {
        return switch (step) {
            case Kept(_, var now, var differences) ->
                    here(
                            differences.stream()
                                    .sorted()
                                    .map(words::difference)
                                    .collect(Collectors.joining("、", name(now) + "(", ")")),
                            now);
            case Split(var was, var now) ->
                    here(
                            old(was) + " → " + names(now.stream().map(ChangesView::name)),
                            now.getFirst());
            case Merged(var was, var now) ->
                    here(names(was.stream().map(ChangesView::old)) + " → " + name(now), now);
            case Added(var now) -> here(name(now), now);
            case Retired(var was) -> new Line(old(was), EditionView.path(before) + anchor(was));
        };
    }

    private static Line here(String text, Row row) {
        return new Line(text, anchor(row));
    }

    private static String anchor(Row row) {
        return "#" + row.id();
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining("、"));
    }

    private static String name(Row row) {
        return "%d %s".formatted(row.number(), row.item().label().ja());
    }

    /// A row of the edition before, whose number was another.
    private static String old(Row row) {
        return "旧%d %s".formatted(row.number(), row.item().label().ja());
    }

    public String beforePath() {
        return EditionView.path(before);
    }

    public long changed() {
        return groups.stream().mapToLong(group -> group.lines().size()).sum();
    }
}
