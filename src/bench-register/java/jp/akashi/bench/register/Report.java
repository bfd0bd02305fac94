package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The report, in Markdown: tables row by row as they are measured, what is to be said of a table
/// below it, and at the end which goals hold.
final class Report {
    private static final String ROW = "| %-34s | %-10s | %11s | %10s | %8s | %s |";
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    /// What was to be reached, and what came out.
    ///
    /// @param holds nothing where it was not measured
    record Goal(String name, @Nullable Boolean holds, String figure) {}

    void title(String text) {
        line("# " + text);
        line("");
    }

    /// Begins a table.
    void section(String title) {
        endTable();
        line("");
        line("## " + title);
        line("");
        row("", "who", "CPU µs/req", "req/s", "p99 ms", "");
        line("|---|---|--:|--:|--:|---|");
    }

    void row(String what, String who, Rounds.Figures figures, String remark) {
        row(
                what,
                who,
                print(figures.cpuMicros()),
                print(figures.perSecond()),
                print(figures.p99Millis()),
                figures.errors() == 0 ? remark : figures.errors() + " errors " + remark);
    }

    private void row(Object... cells) {
        line(ROW.formatted(cells));
    }

    /// Stands below the table.
    void note(String text) {
        notes.add("- " + text);
    }

    private void endTable() {
        if (!notes.isEmpty()) {
            line("");
            notes.forEach(this::line);
            notes.clear();
        }
    }

    private void line(String text) {
        lines.add(text);
        System.out.println(text);
    }

    /// At most so many times as much.
    void atMost(String name, double most, double ratio) {
        goals.add(
                new Goal(
                        name,
                        ratio <= most,
                        "%s (goal: at most %s)".formatted(print(ratio), print(most))));
    }

    void atLeast(String name, double least, double ratio) {
        goals.add(
                new Goal(
                        name,
                        ratio >= least,
                        "%s (goal: at least %s)".formatted(print(ratio), print(least))));
    }

    void isSo(String name, boolean holds, String figure) {
        goals.add(new Goal(name, holds, figure));
    }

    void notMeasured(String name, String why) {
        goals.add(new Goal(name, null, why));
    }

    /// The goals, one a line, and the summary as the last.
    void end() {
        endTable();
        line("");
        line("## Goals");
        line("");
        line("| goal | figure | holds |");
        line("|---|---|---|");
        goals.forEach(
                goal -> line("| %s | %s | %s |".formatted(goal.name(), goal.figure(), mark(goal))));
        line("");
        line(summary());
    }

    void write(Path file) throws IOException {
        Files.writeString(file, lines.stream().collect(Collectors.joining("\n", "", "\n")));
    }

    private static String mark(Goal goal) {
        var holds = goal.holds();
        return holds == null ? "not judged" : holds ? "yes" : "NO";
    }

    String summary() {
        var measured = goals.stream().filter(goal -> goal.holds() != null).toList();
        var missed =
                measured.stream()
                        .filter(goal -> !Boolean.TRUE.equals(goal.holds()))
                        .map(Goal::name)
                        .collect(Collectors.joining(", "));
        long held = measured.stream().filter(goal -> Boolean.TRUE.equals(goal.holds())).count();
        return "%d of %d goals hold%s%s."
                .formatted(
                        held,
                        measured.size(),
                        missed.isEmpty() ? "" : "; not: " + missed,
                        goals.size() == measured.size()
                                ? ""
                                : "; not judged: " + (goals.size() - measured.size()));
    }

    /// Three digits that count.
    static String print(double figure) {
        return figure >= 100
                ? String.format(Locale.ROOT, "%,.0f", figure)
                : figure >= 10
                        ? String.format(Locale.ROOT, "%.1f", figure)
                        : String.format(Locale.ROOT, "%.2f", figure);
    }
}
