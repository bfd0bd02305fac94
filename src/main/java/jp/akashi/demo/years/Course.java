package jp.akashi.demo.years;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.certification.Ending;

/// What is done in the years of one service, deed by deed, so that its fate comes true.
final class Course {
    private static final int TO_FORMALITY = 3;
    private static final int TO_FEE = 6;

    private final Road road;
    private final Supervised supervised;

    Course(Road road, Supervised supervised) {
        this.road = road;
        this.supervised = supervised;
    }

    List<Deed> deeds(Fate fate) {
        var deeds = new ArrayList<Deed>();
        for (var each : fate.cases()) {
            if (fate.ending() == null || each.filed().isBefore(fate.ending().on())) {
                deeds.addAll(deeds(fate, each));
            }
        }
        deeds.addAll(supervised.deeds(fate));
        var ending = fate.ending();
        if (ending != null) {
            deeds.addAll(
                    ending.kind() == Ending.Kind.REVOKED
                            ? supervised.revocation(fate, ending.on())
                            : List.of(
                                    new Deed(
                                            ending.on(),
                                            fate.place(),
                                            "end",
                                            () -> road.end(fate, ending))));
        }
        return deeds;
    }

    private List<Deed> deeds(Fate fate, Fate.Case each) {
        var file = new Road.Step(fate, each);
        return List.of(
                new Deed(each.filed(), fate.place(), each.name() + "/1", () -> road.file(file)),
                new Deed(
                        each.filed().plusDays(TO_FORMALITY),
                        fate.place(),
                        each.name() + "/2",
                        () -> road.passFormality(file)),
                new Deed(
                        each.filed().plusDays(TO_FEE),
                        fate.place(),
                        each.name() + "/3",
                        () -> road.pay(file)),
                new Deed(
                        each.decided().minusDays(1),
                        fate.place(),
                        each.name() + "/4",
                        () -> road.examine(file)),
                new Deed(
                        each.decided(), fate.place(), each.name() + "/5", () -> road.decide(file)));
    }
}
