package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Several servers asked in turn, some rounds, and of each figure the middle one.
final class Rounds {
    private final Path work;
    private final Wrk.Load load;
    private final int rounds;

    Rounds(Path work, Wrk.Load load, int rounds) {
        this.work = work;
        this.load = load;
        this.rounds = rounds;
    }

    /// Whom to ask for what.
    record Target(String name, ProcessHandle process, Wrk.Asked asked) {}

    /// @param cpuMicros of the whole process tree, for one request
    record Figures(double cpuMicros, double perSecond, double p99Millis, long errors) {}

    /// By the targets' names.
    Map<String, Figures> measure(Target... targets) throws IOException, InterruptedException {
        Map<String, List<Figures>> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (var target : targets) {
                all.computeIfAbsent(target.name(), _ -> new ArrayList<>()).add(once(target));
            }
        }
        var medians = new LinkedHashMap<String, Figures>();
        all.forEach((name, each) -> medians.put(name, median(each)));
        return medians;
    }

    Figures once(Target target) throws IOException, InterruptedException {
        long before = Processes.cpuMicros(target.process());
        var result = Wrk.run(target.asked(), load, work);
        long spent = Processes.cpuMicros(target.process()) - before;
        return new Figures(
                (double) spent / Math.max(1, result.requests()),
                result.perSecond(),
                result.p99Millis(),
                result.errors());
    }

    static Figures median(List<Figures> all) {
        return new Figures(
                middle(all, Figures::cpuMicros),
                middle(all, Figures::perSecond),
                middle(all, Figures::p99Millis),
                all.stream().mapToLong(Figures::errors).max().orElse(0));
    }

    private static double middle(List<Figures> all, ToDoubleFunction<Figures> figure) {
        var sorted = all.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
