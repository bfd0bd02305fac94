package jp.akashi.bench.register;

import java.util.List;

/// How the cost of a request grows with the register.
final class Growth {
    private Growth() {}

    static void told(List<Measured> sizes, Report report) {
        if (sizes.size() < 2) {
            return;
        }
        var small = sizes.getFirst();
        var large = sizes.getLast();
        report.note("");
        report.note("from %,d to %,d services".formatted(small.size(), large.size()));
        for (var what : List.of("hot page", "cold page", "comparison", "search")) {
            double grown = large.cost(what) / small.cost(what);
            report.note("%-34s %s times the CPU".formatted(what, Report.print(grown)));
            if (!what.equals("search")) {
                report.atMost("growth of " + what, 1.5, grown);
            }
        }
    }
}
