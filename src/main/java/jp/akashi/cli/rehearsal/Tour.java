package jp.akashi.cli.rehearsal;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.SchemeId;

/// Several schemes on one platform: the sample of each goes straight through and is read as it was
/// published; at the end the register lists them all, and two schemes are compared.
final class Tour {
    private final Site site;
    private final Cast cast;
    private final List<Road> roads;

    Tour(Site site, Cast cast, List<Sample> samples) {
        this.site = site;
        this.cast = cast;
        roads = samples.stream().map(Road::new).toList();
    }

    /// What a service was certified as.
    record Certified(SchemeId scheme, String number, String service) {}

    List<Certified> certified() {
        return roads.stream()
                .map(road ->
                        new Certified(
                                road.sample().scheme().id(),
                                road.number(),
                                road.sample().service()))
                .toList();
    }

    List<Leg> legs() {
        var first = roads.getFirst().sample();
        var legs = new ArrayList<Leg>();
        legs.add(new Leg("Everybody gets in", new Accounts(site, cast, first).stations()));
        for (var road : roads) {
            var sample = road.sample();
            legs.add(new Leg(sample.scheme().id() + "  " + sample.service(), stations(road)));
        }
        legs.add(new Leg("The register", List.of(listsAll(), comparesTwo())));
        return List.copyOf(legs);
    }

    private List<Station> stations(Road road) {
        var provider = new Provider(cast.provider(), road);
        var stations =
                new ArrayList<>(
                        new Way(cast, road).straightThrough(provider.filingThroughThePages()));
        var everybody = new Public(cast.anyone(), road);
        stations.addAll(
                List.of(
                        everybody.searches(),
                        everybody.readsThePage(),
                        everybody.readsTheJson(),
                        everybody.looksUpTheNumber(),
                        provider.takesThePapers()));
        return stations;
    }

    private Station listsAll() {
        return new Station(
                "anyone",
                "finds all %d, and each by its scheme".formatted(roads.size()),
                () -> roads.forEach(road -> new Public(cast.anyone(), road).isListed()));
    }

    private Station comparesTwo() {
        var one = roads.getFirst();
        var other = roads.getLast();
        var what =
                "compares %s and %s: %d items they share"
                        .formatted(
                                one.sample().service(),
                                other.sample().service(),
                                one.sample().shared(other.sample()).size());
        return new Public(cast.anyone(), one).compares(what, other);
    }
}
