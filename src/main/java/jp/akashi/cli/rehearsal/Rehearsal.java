package jp.akashi.cli.rehearsal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;

/// 予行: walks samples through a running platform, station by station, and says how long each took.
public final class Rehearsal {
    private final Site site;
    private final Report report;
    private final Schemes schemes;

    public Rehearsal(Site site, PrintWriter out) {
        this.site = site;
        this.report = new Report(out);
        this.schemes = SchemeFiles.builtIn().read().orThrow();
    }

    /// The schemes there is a sample of.
    public static List<SchemeId> schemes() {
        return Sample.all(SchemeFiles.builtIn().read().orThrow());
    }

    /// Walks the usual sample all the way.
    ///
    /// @return whether everything was as it has to be
    public boolean walk() {
        return walk(Integer.MAX_VALUE);
    }

    /// Walks so many stations at most.
    public boolean walk(int most) {
        return walk(Sample.usual(), most);
    }

    /// Walks the sample of one scheme the long way, or those of several straight through.
    public boolean walk(List<SchemeId> chosen) {
        return chosen.size() == 1
                ? walk(chosen.getFirst(), Integer.MAX_VALUE)
                : tour(chosen.isEmpty() ? Sample.all(schemes) : chosen);
    }

    private boolean walk(SchemeId scheme, int most) {
        try (var cast = Cast.at(site)) {
            var script = new Script(site, cast, Sample.builtIn(scheme, schemes));
            var all = script.stations();
            var stations = all.subList(0, Math.min(most, all.size()));
            if (!passes(stations, report::each)) {
                return false;
            }
            report.sum();
            if (!script.number().isEmpty()) {
                report.number(script.number());
            }
            return true;
        }
    }

    private boolean tour(List<SchemeId> chosen) {
        var samples = chosen.stream().map(scheme -> Sample.builtIn(scheme, schemes)).toList();
        try (var cast = Cast.at(site)) {
            var tour = new Tour(site, cast, samples);
            for (var leg : tour.legs()) {
                report.begin(leg);
                if (!passes(leg.stations(), report::gather)) {
                    return false;
                }
                report.end(leg);
            }
            report.sum();
            report.numbers(tour.certified());
            return true;
        }
    }

    /// What is told of a station that was walked, and how long it took.
    private interface Telling {
        void tell(Station station, long millis);
    }

    private boolean passes(List<Station> stations, Telling telling) {
        return stations.stream().allMatch(station -> passes(station, telling));
    }

    private boolean passes(Station station, Telling telling) {
        long start = System.nanoTime();
        try {
            site.begins();
            station.walk().run();
        } catch (Mismatch mismatch) {
            report.failure(station, mismatch.expected(), mismatch.found());
            return false;
        } catch (UncheckedIOException broken) {
            report.failure(station, "an answer", String.valueOf(broken.getCause()));
            return false;
        }
        telling.tell(station, Report.millisSince(start));
        return true;
    }
}
