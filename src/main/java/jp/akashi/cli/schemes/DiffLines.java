package jp.akashi.cli.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.scheme.EditionDiff;
import jp.akashi.scheme.EditionDiff.Added;
import jp.akashi.scheme.EditionDiff.Difference;
import jp.akashi.scheme.EditionDiff.Kept;
import jp.akashi.scheme.EditionDiff.Merged;
import jp.akashi.scheme.EditionDiff.Retired;
import jp.akashi.scheme.EditionDiff.Split;
import jp.akashi.scheme.EditionDiff.Step;
import jp.akashi.scheme.Row;

/// The differences of two editions, a row a line: what became of it, its id, numbers and name.
final class DiffLines {
    private static final String SAME = "same";
    private static final List<String> ORDER =
            List.of(SAME, "reworded", "changed", "split", "merged", "new", "retired");

    private final EditionDiff diff;
    private final boolean all;

    /// @param all whether the rows that are the same are listed as well
    DiffLines(EditionDiff diff, boolean all) {
        this.diff = diff;
        this.all = all;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                "%s (%d rows) -> %s (%d rows)"
                        .formatted(
                                diff.from().id(),
                                diff.from().rows().size(),
                                diff.to().id(),
                                diff.to().rows().size()));
        diff.steps().stream()
                .filter(step -> all || !word(step).equals(SAME))
                .map(step -> "%-9s %s".formatted(word(step), line(step)))
                .forEach(lines::add);
        lines.add(summary());
        return lines;
    }

    private static String word(Step step) {
        return switch (step) {
            case Kept(_, _, var differences) ->
                    differences.isEmpty() ? SAME : isReworded(differences) ? "reworded" : "changed";
            case Split ignored -> "split";
            case Merged ignored -> "merged";
            case Added ignored -> "new";
            case Retired ignored -> "retired";
        };
    }

    private static boolean isReworded(Set<Difference> differences) {
        return differences.contains(Difference.WORDS) || differences.contains(Difference.FIELDS);
    }

    private static String line(Step step) {
        return switch (step) {
            case Kept kept -> kept(kept);
            case Split(var was, var now) -> "%s -> %s".formatted(row(was), rows(now));
            case Merged(var was, var now) -> "%s -> %s".formatted(rows(was), row(now));
            case Added(var now) -> row(now);
            case Retired(var was) -> row(was);
        };
    }

    private static String kept(Kept kept) {
        var numbers =
                kept.was().number() == kept.now().number()
                        ? "No.%d".formatted(kept.now().number())
                        : "No.%d -> No.%d".formatted(kept.was().number(), kept.now().number());
        var line = "%s (%s %s)".formatted(kept.now().id(), numbers, kept.now().item().label().ja());
        return kept.differences().isEmpty() ? line : line + ": " + differences(kept);
    }

    private static String differences(Kept kept) {
        return kept.differences().stream()
                .sorted()
                .map(difference -> difference(difference, kept))
                .collect(Collectors.joining(", "));
    }

    private static String difference(Difference difference, Kept kept) {
        var word = difference.name().toLowerCase(Locale.ROOT);
        return difference == Difference.LEVEL && kept.was().level() != kept.now().level()
                ? "%s %s -> %s".formatted(word, level(kept.was()), level(kept.now()))
                : word;
    }

    private static String level(Row row) {
        return row.level().name().toLowerCase(Locale.ROOT);
    }

    private static String row(Row row) {
        return "%s (No.%d %s)".formatted(row.id(), row.number(), row.item().label().ja());
    }

    private static String rows(List<Row> rows) {
        return rows.stream().map(DiffLines::row).collect(Collectors.joining(" + "));
    }

    private String summary() {
        var counts =
                diff.steps().stream()
                        .collect(Collectors.groupingBy(DiffLines::word, Collectors.counting()));
        return ORDER.stream()
                .filter(counts::containsKey)
                .map(word -> counts.get(word) + " " + word)
                .collect(Collectors.joining(", "));
    }
}
