package jp.akashi.cli.rehearsal;

import java.util.ArrayList;
import java.util.List;

/// The ways an application may take from the draft to its publication.
final class Way {
    private final Cast cast;
    private final Road road;

    Way(Cast cast, Road road) {
        this.cast = cast;
        this.road = road;
    }

    /// Sent back and filed again, asked about and corrected, put before the committee.
    List<Station> theLongOne() {
        var provider = new Provider(cast.provider(), road);
        var office = new Office(cast.office(), cast.decider(), road);
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

    /// @param filing how the application comes in
    List<Station> straightThrough(List<Station> filing) {
        var office = new Office(cast.office(), cast.decider(), road);
        var stations = new ArrayList<>(filing);
        stations.addAll(
                List.of(
                        office.findsTheCase(),
                        office.passesFormality(),
                        office.recordsPayment(),
                        new Review(cast.office(), road).acceptsAll(),
                        office.grants(),
                        office.publishes()));
        return stations;
    }
}
