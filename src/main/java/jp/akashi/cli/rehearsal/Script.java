package jp.akashi.cli.rehearsal;

import java.util.ArrayList;
import java.util.List;

/// The order in which everybody takes their turn: one service the long way round, a second one
/// straight through, so that there is something to compare.
final class Script {
    static final String SECOND = "みほん文書AI プラス";

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
        var second = new Road(sample.renamed(SECOND));
        var stations = new ArrayList<Station>(new Accounts(site, cast, sample).stations());
        stations.addAll(longWay(first));
        stations.addAll(straightThrough(second));
        var everybody = new Public(cast.anyone(), first);
        stations.addAll(
                List.of(
                        everybody.searches(),
                        everybody.readsThePage(),
                        everybody.readsTheJson(),
                        everybody.compares(second),
                        everybody.looksUpTheNumber(),
                        new Provider(cast.provider(), first).takesThePapers()));
        return List.copyOf(stations);
    }

    private List<Station> longWay(Road road) {
        var provider = new Provider(cast.provider(), road);
        var office = new Office(cast.office(), road);
        var review = new Review(cast.office(), road);
        var question = Question.in(road.sample());
        var stations = new ArrayList<>(provider.filing());
        stations.addAll(
                List.of(
                        office.findsTheCase(),
                        office.returnsIt(),
                        provider.filesAgain(),
                        office.passesFormality(),
                        office.recordsPayment(),
                        review.judgesAllButOne(question),
                        review.asks(question),
                        provider.answers(question),
                        review.judgesTheAnswer(question)));
        stations.addAll(new Committee(cast, road).stations());
        stations.add(office.grants());
        stations.add(office.publishes());
        return stations;
    }

    private List<Station> straightThrough(Road road) {
        var office = new Office(cast.office(), road);
        var stations = new ArrayList<>(new Provider(cast.colleague(), road).filing());
        stations.addAll(
                List.of(
                        office.findsTheCase(),
                        office.passesFormality(),
                        office.recordsPayment(),
                        new Review(cast.office(), road).acceptsAll(),
                        office.grants(),
                        office.publishes()));
        return stations.stream()
                .map(station ->
                        new Station(
                                station.actor(),
                                "second service: " + station.what(),
                                station.walk()))
                .toList();
    }
}
