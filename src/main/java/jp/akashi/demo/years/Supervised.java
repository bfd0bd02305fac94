package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.party.Person;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.OpenProceeding;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceeding.Said;
import jp.akashi.surveillance.proceeding.ReportPart;
import jp.akashi.surveillance.proceeding.RevocationGround;

/// What happens to a service while it is certified: emergencies that are reported on, requests for
/// improvement, and revocations after a hearing.
final class Supervised {
    private static final int TO_REPORT = 10;
    private static final int TO_SETTLE = 15;
    private static final int TIME = 28;
    private static final int TO_ANSWER = 12;
    private static final int TO_SEE = 16;
    private static final int HEARING = 40;
    private static final int SPOKEN = 20;
    private static final int PROPOSED = 10;
    private static final int DECIDED = 5;

    private final Hands hands;
    private final Cast cast;
    private final Road road;

    Supervised(Hands hands, Cast cast, Road road) {
        this.hands = hands;
        this.cast = cast;
        this.road = road;
    }

    List<Deed> deeds(Fate fate) {
        var deeds = new ArrayList<Deed>();
        for (int i = 0; i < fate.incidents().size(); i++) {
            deeds.addAll(incident(new Case(fate, "incident-" + i), fate.incidents().get(i)));
        }
        for (int i = 0; i < fate.requests().size(); i++) {
            deeds.addAll(request(new Case(fate, "request-" + i), fate.requests().get(i)));
        }
        return deeds;
    }

    /// A proceeding on a service.
    private record Case(Fate fate, String name) {
        Deed deed(LocalDate on, int step, Deed.Act act) {
            return new Deed(on, fate.place(), name + "/" + step, act);
        }

        String key() {
            return fate.place() + "/" + name + "/1";
        }
    }

    private List<Deed> incident(Case of, LocalDate day) {
        var said =
                Said.of(
                        Map.of(
                                ReportPart.SINCE, day + "T03:30",
                                ReportPart.WHAT, "利用できない状態になりました。",
                                ReportPart.AFFECTED, "すべての利用者です。"));
        var concern = of.fate().place() % 2 == 0 ? Concern.STOPPED : Concern.LEAKED;
        var end =
                Said.of(
                        Map.of(
                                ReportPart.TIMELINE, "3時30分に発生し、5時に復旧しました。",
                                ReportPart.CAUSE, "機器の故障です。",
                                ReportPart.LESSONS, "予備の機器へ自動で切り替えます。"));
        return List.of(
                of.deed(
                        day,
                        1,
                        () -> open(of, provider(of), new Opening(concern, Move.NOTIFY, said))),
                of.deed(
                        day.plusDays(TO_REPORT),
                        2,
                        () -> take(of, provider(of), Move.CONCLUDE, end)),
                of.deed(
                        day.plusDays(TO_SETTLE),
                        3,
                        () -> take(of, cast.office(), Move.SETTLE, Said.of(Map.of()))));
    }

    private List<Deed> request(Case of, LocalDate day) {
        var said =
                Said.of(
                                Map.of(
                                        ReportPart.REQUEST, "窓口の受付時間を実態に合わせてください。",
                                        ReportPart.REASON, "利用者から問合せがありました。"))
                        .by(day.plusDays(TIME));
        return List.of(
                of.deed(
                        day,
                        1,
                        () ->
                                open(
                                        of,
                                        cast.office(),
                                        new Opening(Concern.IMPROVEMENT, Move.REQUEST, said))),
                of.deed(
                        day.plusDays(TO_ANSWER),
                        2,
                        () ->
                                take(
                                        of,
                                        provider(of),
                                        Move.ANSWER,
                                        Said.of(Map.of(ReportPart.ANSWER, "受付時間を改めました。")))),
                of.deed(
                        day.plusDays(TO_SEE),
                        3,
                        () ->
                                take(
                                        of,
                                        cast.office(),
                                        Move.SATISFY,
                                        Said.of(Map.of(ReportPart.REASON, "改善を確認しました。")))));
    }

    /// A hearing, a proposal, and the decision of somebody else that takes effect on a day.
    List<Deed> revocation(Fate fate, LocalDate effect) {
        var of = new Case(fate, "revocation");
        var grounds = List.of(RevocationGround.NO_LINK);
        var facts = Map.of(ReportPart.FACTS, "認定マークに指定のリンクがありません。");
        var reasons =
                Map.of(
                        ReportPart.FACTS, "認定マークに指定のリンクがありません。",
                        ReportPart.NO_EXCUSE, "求めても設定されませんでした。");
        var hearing =
                new Opening(
                        Concern.REVOCATION,
                        Move.OPEN_HEARING,
                        Said.of(facts).on(grounds).by(effect.minusDays(PROPOSED + 2)));
        return List.of(
                of.deed(effect.minusDays(HEARING), 1, () -> open(of, cast.office(), hearing)),
                of.deed(
                        effect.minusDays(SPOKEN),
                        2,
                        () ->
                                take(
                                        of,
                                        provider(of),
                                        Move.EXPLAIN,
                                        Said.of(Map.of(ReportPart.ANSWER, "担当者がいませんでした。")))),
                of.deed(
                        effect.minusDays(PROPOSED),
                        3,
                        () ->
                                take(
                                        of,
                                        cast.office(),
                                        Move.PROPOSE,
                                        Said.of(reasons).on(grounds).by(effect))),
                of.deed(effect.minusDays(DECIDED), 4, () -> revoke(of)));
    }

    private record Opening(Concern concern, Move move, Said said) {
        OpenProceeding.Opening whole() {
            return new OpenProceeding.Opening(concern, move, said);
        }
    }

    private String open(Case of, Person person, Opening opening) {
        var held = road.certification(of.fate());
        return act(
                        person,
                        held,
                        () -> hands.supervising().open().open(hand(person), held, opening.whole()))
                .id()
                .value();
    }

    private String take(Case of, Person person, Move move, Said said) {
        act(
                person,
                road.certification(of.fate()),
                () -> hands.supervising().take().take(hand(person), seen(of), move, said));
        return "";
    }

    private String revoke(Case of) {
        var said = Said.of(Map.of(ReportPart.REASON, "提案のとおり取り消します。"));
        act(
                cast.decider(),
                road.certification(of.fate()),
                () -> hands.supervising().revoke().revoke(hand(cast.decider()), seen(of), said));
        return "";
    }

    private Proceeding act(Person person, Certification held, Supplier<Outcome<Proceeding>> work) {
        var action = person.provider() == null ? Action.SUPERVISE : Action.SPEAK_IN_PROCEEDING;
        var target = Access.Target.of(held.holder().provider());
        return hands.desk()
                .act(person, action, Desk.Subject.of(held.number(), target), work)
                .orThrow();
    }

    private Proceeding seen(Case of) {
        var id = new ProceedingId(hands.noted(of.key()).orElseThrow());
        return Objects.requireNonNull(
                hands.supervising().proceedings().find(id).orElse(null), id.value());
    }

    private Person provider(Case of) {
        return cast.provider(of.fate().place());
    }

    private Hand hand(Person person) {
        return Hand.of(person, hands.clock().instant());
    }
}
