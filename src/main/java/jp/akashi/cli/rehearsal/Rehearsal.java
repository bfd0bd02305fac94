package jp.akashi.cli.rehearsal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Schemes;

/// 予行: walks samples through a running platform, station by station, and says how long each took.
public final class Rehearsal {
    private final Site site;
    private final Report report;
    private final Schemes schemes;

    /// @param schemes those the platform runs on
    public Rehearsal(Site site, PrintWriter out, Schemes schemes) {
        this.site = site;
        this.report = new Report(out);
        this.schemes = schemes;
    }

    /// The schemes there is a sample of.
    public static List<SchemeId> rehearsable(Schemes schemes) {
        return Sample.all(schemes);
    }

    /// Walks the usual sample all the way.
    ///
    /// @return whether everything was as it has to be
    public boolean walk() {
        return walk(Integer.MAX_VALUE);
    }

    /// Walks so many stations at most.
    public boolean walk(int most) {
        return walk(Sample.builtIn(Sample.usual(), schemes), most);
    }

    /// Walks one sample the long way, or several straight through; all there are when none is
    /// chosen.
    ///
    /// @param chosen the schemes whose samples walk
    /// @param folders samples on disk: each with `application.xlsx` and `evidence/`
    public boolean walk(List<SchemeId> chosen, List<Path> folders) {
        var all = chosen.isEmpty() && folders.isEmpty() ? Sample.all(schemes) : chosen;
        var samples =
                Stream.concat(
                                all.stream().map(scheme -> Sample.builtIn(scheme, schemes)),
                                folders.stream().map(folder -> Sample.in(folder, schemes)))
                        .toList();
        return samples.size() == 1 ? walk(samples.getFirst(), Integer.MAX_VALUE) : tour(samples);
    }

    private boolean walk(Sample sample, int most) {
        try (var cast = Cast.at(site)) {
            var script = new Script(site, cast, sample);
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

    private boolean tour(List<Sample> samples) {
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
