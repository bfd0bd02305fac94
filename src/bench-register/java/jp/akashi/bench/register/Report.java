package jp.akashi.bench.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table, row by row, and which goals hold.
final class Report {
    private static final String LINE = "%-34s %-12s %12s %10s %10s   %s";
    private final List<String> lines = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    /// What was to be reached, and what came out.
    ///
    /// @param holds nothing where it was not measured
    record Goal(String name, @Nullable Boolean holds, String figure) {}

    void head() {
        line("", "who", "CPU µs/req", "req/s", "p99 ms", "");
    }

    void row(String what, String who, Rounds.Figures figures, String remark) {
        line(
                what,
                who,
                print(figures.cpuMicros()),
                print(figures.perSecond()),
                print(figures.p99Millis()),
                figures.errors() == 0 ? remark : figures.errors() + " errors " + remark);
    }

    void note(String text) {
        lines.add(text);
        System.out.println(text);
    }

    private void line(Object... cells) {
        note(LINE.formatted(cells).stripTrailing());
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
        note("");
        for (var goal : goals) {
            note("%-6s %s: %s".formatted(mark(goal), goal.name(), goal.figure()));
        }
        note(summary());
    }

    private static String mark(Goal goal) {
        var holds = goal.holds();
        return holds == null ? "--" : holds ? "holds" : "FAILS";
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
                                : "; not measured: " + (goals.size() - measured.size()));
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
