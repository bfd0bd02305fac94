package jp.akashi.cli.rehearsal;

import java.util.ArrayList;
import java.util.List;

/// The order in which everybody takes their turn: one service the long way round, a second one
/// straight through, so that there is something to compare.
final class Script {
    private final Site site;
    private final Cast cast;
    private final Road first;

    Script(Site site, Cast cast, Sample sample) {
        this.site = site;
        this.cast = cast;
        first = new Road(sample);
    }

    /// The number that the service of the sample got, empty before it got one.
    String number() {
        return first.number();
    }

    List<Station> stations() {
        var sample = first.sample();
        var second = new Road(sample.renamed(sample.service() + " プラス"));
        var stations = new ArrayList<Station>(new Accounts(site, cast, sample).stations());
        stations.addAll(new Way(cast, first).theLongOne());
        new Way(cast, second)
                .straightThrough(new Provider(cast.colleague(), second).filing()).stream()
                        .map(Script::ofTheSecond)
                        .forEach(stations::add);
        var everybody = new Public(cast.anyone(), first);
        stations.addAll(
                List.of(
                        everybody.searches(),
                        everybody.readsThePage(),
                        everybody.readsTheJson(),
                        everybody.compares("compares it with the second service", second),
                        everybody.looksUpTheNumber(),
                        new Provider(cast.provider(), first).takesThePapers()));
        return List.copyOf(stations);
    }

    private static Station ofTheSecond(Station station) {
        return new Station(station.actor(), "second service: " + station.what(), station.walk());
    }
}
