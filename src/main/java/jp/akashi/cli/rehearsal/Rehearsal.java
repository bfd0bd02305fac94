package jp.akashi.cli.rehearsal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import jp.akashi.schemefile.SchemeFiles;

/// 予行: walks the good sample through a running platform, station by station, and says how long each
/// took.
public final class Rehearsal {
    private static final long NANOS = 1_000_000;

    private final Site site;
    private final PrintWriter out;

    public Rehearsal(Site site, PrintWriter out) {
        this.site = site;
        this.out = out;
    }

    /// Walks all the way.
    ///
    /// @return whether everything was as it has to be
    public boolean walk() {
        return walk(Integer.MAX_VALUE);
    }

    /// Walks so many stations at most.
    public boolean walk(int most) {
        var sample = Sample.builtIn(SchemeFiles.builtIn().read().orThrow());
        try (var cast = Cast.at(site)) {
            var script = new Script(site, cast, sample);
            var all = script.stations();
            boolean passed = walk(all.subList(0, Math.min(most, all.size())));
            if (passed && !script.number().isEmpty()) {
                out.println("Certification number: " + script.number());
            }
            return passed;
        }
    }

    private boolean walk(List<Station> stations) {
        long start = System.nanoTime();
        for (int i = 0; i < stations.size(); i++) {
            if (!passes(i + 1, stations.get(i))) {
                return false;
            }
        }
        out.println("%d stations in %,d ms".formatted(stations.size(), since(start)));
        return true;
    }

    private boolean passes(int number, Station station) {
        long start = System.nanoTime();
        try {
            site.begins();
            station.walk().run();
        } catch (Mismatch mismatch) {
            tell(number, station, "expected: " + mismatch.expected());
            out.println("    found:    " + mismatch.found());
            out.flush();
            return false;
        } catch (UncheckedIOException broken) {
            tell(number, station, "expected: an answer");
            out.println("    found:    " + broken.getCause());
            out.flush();
            return false;
        }
        out.println(
                "%2d  %-9s  %-60s %,8d ms"
                        .formatted(number, station.actor(), station.what(), since(start)));
        out.flush();
        return true;
    }

    private void tell(int number, Station station, String expected) {
        out.println("%2d  %-9s  %s".formatted(number, station.actor(), station.what()));
        out.println("    " + expected);
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
