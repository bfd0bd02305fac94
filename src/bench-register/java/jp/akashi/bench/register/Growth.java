package jp.akashi.bench.register;

import java.util.List;

/// How the cost of a request grows with the register.
final class Growth {
    private static final int SEARCH_MEGABYTES = 1536;

    private Growth() {}

    static void told(List<Measured> sizes, Report report) {
        if (sizes.size() < 2) {
            return;
        }
        var growth = new Growing(sizes.getFirst(), sizes.getLast(), report);
        growth.atMost("hot page", 1.5);
        growth.atMost("cold page", 1.5);
        growth.atMost("comparison", 1.5);
        growth.search("top 20 and total", 10);
        growth.search("search, total and facets", 30);
        var large = sizes.getLast();
        if (large.size() > Options.MANY) {
            report.atMost(
                    "p99 in ms of a search with facets at %,d".formatted(large.size()),
                    25,
                    large.of("search, one at a time").p99Millis());
            report.atMost(
                    "MB of memory of the platform at %,d".formatted(large.size()),
                    SEARCH_MEGABYTES,
                    large.megabytes());
        }
    }

    private record Growing(Measured small, Measured large, Report report) {
        double times(String what) {
            return large.of(what).cpuMicros() / small.of(what).cpuMicros();
        }

        String name(String what) {
            return "growth of %s, CPU from %,d to %,d".formatted(what, small.size(), large.size());
        }

        void atMost(String what, double most) {
            report.atMost(name(what), most, times(what));
        }

        /// The goal is of the growth beyond the register the others are of.
        void search(String what, double most) {
            if (large.size() > Options.MANY) {
                atMost(what, most);
            } else {
                report.notMeasured(
                        name(what),
                        "judged from %,d services on; here %s"
                                .formatted(Options.MANY, Report.print(times(what))));
            }
        }
    }
}
