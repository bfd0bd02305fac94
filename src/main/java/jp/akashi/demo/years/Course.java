package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.certification.Ending;

/// What is done in the years of one service, deed by deed, so that its fate comes true.
final class Course {
    private static final int TO_FORMALITY = 3;
    private static final int TO_FEE = 6;
    private static final int TOLD_BEFORE = 35;
    private static final int TAKEN_BEFORE = 30;
    private static final int RETURNED_AFTER = 5;

    private final Road road;
    private final Supervised supervised;
    private final Reported reported;
    private final KeptBack keptBack;

    Course(Road road, Supervised supervised, Reported reported, KeptBack keptBack) {
        this.keptBack = keptBack;
        this.reported = reported;
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
        fate.reports().forEach(each -> deeds.addAll(report(fate, each)));
        deeds.addAll(supervised.deeds(fate));
        deeds.addAll(keptBack.deeds(fate));
        var ending = fate.ending();
        if (ending != null) {
            deeds.addAll(ending(fate, ending));
        }
        return deeds;
    }

    private List<Deed> ending(Fate fate, Ending ending) {
        return switch (ending.kind()) {
            case REVOKED -> supervised.revocation(fate, ending.on());
            case SERVICE_ENDED -> end(fate, ending.on());
            // by what is decided on the switch, or on the renewal
            case SWITCHED, RENEWAL_REFUSED -> List.of();
        };
    }

    /// 終了届: told by the provider, taken by the office, and the certificate given back.
    private List<Deed> end(Fate fate, LocalDate on) {
        return List.of(
                new Deed(
                        on.minusDays(TOLD_BEFORE),
                        fate.place(),
                        "end/1",
                        () -> reported.tellEnd(fate, on.minusDays(1))),
                new Deed(
                        on.minusDays(TAKEN_BEFORE),
                        fate.place(),
                        "end/2",
                        () -> reported.takeEnd(fate)),
                new Deed(
                        on.plusDays(RETURNED_AFTER),
                        fate.place(),
                        "end/3",
                        () -> reported.returnCertificate(fate)));
    }

    /// 変更届.
    private List<Deed> report(Fate fate, Fate.Case each) {
        var step = new Road.Step(fate, each);
        var name = each.name();
        return List.of(
                new Deed(each.filed(), fate.place(), name + "/1", () -> reported.change(step)),
                new Deed(
                        each.filed().plusDays(TO_FORMALITY),
                        fate.place(),
                        name + "/2",
                        () -> road.passFormality(step)),
                new Deed(
                        each.decided().minusDays(1),
                        fate.place(),
                        name + "/3",
                        () -> road.examine(step)),
                new Deed(each.decided(), fate.place(), name + "/4", () -> road.decide(step)));
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
