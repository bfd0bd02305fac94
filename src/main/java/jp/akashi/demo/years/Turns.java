package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;

/// Turns some fates another way, by dice of their own: a renewal comes after its window where the
/// scheme takes it (手続き期間後の更新), a service switches to another scheme (切替), and what is withheld is
/// withheld for longer or published (公表の留保の満了).
final class Turns {
    /// The places of services that switched are so much higher.
    static final int SWITCHED = 1_000_000;

    private static final long SPREAD = 7_368_787;
    private static final int TERM_YEARS = 2;
    private static final int WINDOW_CLOSES = 30;
    private static final int RENEWS_LATE = 30;
    private static final int SWITCHES = 40;
    private static final int IS_PUBLISHED = 50;
    private static final int IS_PROLONGED = 70;
    private static final int EXAMINED = 60;

    private final SplittableRandom dice;

    private Turns(Wish wish, int place) {
        this.dice = new SplittableRandom(wish.seed() * SPREAD + place);
    }

    /// The fate of a service, and after it that of the one it switches to, where it does.
    static List<Fate> of(Wish wish, Fate fate, SchemeId scheme) {
        var turns = new Turns(wish, fate.place());
        boolean switches = turns.chance(SWITCHES);
        if (switches && scheme.equals(Cast.SWITCHES_FROM) && isPlain(fate)) {
            return turns.switched(fate);
        }
        var late = scheme.equals(NextEdition.SCHEME) ? turns.late(fate) : fate;
        return List.of(turns.keptBack(late));
    }

    private static boolean isPlain(Fate fate) {
        return fate.ending() == null
                && fate.hush() == null
                && fate.cases().getFirst().term() != null;
    }

    private List<Fate> switched(Fate fate) {
        var first = fate.cases().getFirst();
        var from = first.decided();
        var on = from.plusDays(200 + below(300));
        var filed = on.minusDays(EXAMINED);
        var old =
                new Fate(
                        fate.place(),
                        List.of(first),
                        new Ending(Ending.Kind.SWITCHED, on),
                        null,
                        before(fate.incidents(), filed),
                        before(fate.requests(), filed),
                        before(fate.changes(), filed));
        var moved = new Fate.Case(Fate.SWITCH_NAME, filed, on, Term.ofYears(on, TERM_YEARS));
        return List.of(old, new Fate(fate.place() + SWITCHED, List.of(moved), null, null));
    }

    /// Those that are over by then.
    private static List<LocalDate> before(List<LocalDate> days, LocalDate filed) {
        return days.stream().filter(day -> day.plusDays(EXAMINED).isBefore(filed)).toList();
    }

    private Fate late(Fate fate) {
        var cases = new ArrayList<Fate.Case>();
        Fate.Case last = null;
        for (var each : fate.cases()) {
            boolean turns = each.isRenewal() && chance(RENEWS_LATE);
            var term = last == null ? null : last.term();
            cases.add(turns && term != null ? late(each, term) : each);
            last = cases.getLast();
        }
        return new Fate(
                fate.place(),
                cases,
                fate.ending(),
                fate.hush(),
                fate.incidents(),
                fate.requests(),
                fate.changes());
    }

    /// Filed after the window, on the last day of the term at the latest. Decided after that day,
    /// the effect comes back with the decision only.
    private Fate.Case late(Fate.Case renewal, Term last) {
        var filed = last.until().minusDays(below(WINDOW_CLOSES));
        var decided = filed.plusDays(20 + below(40));
        var next = last.until().plusDays(1);
        var whole = Term.ofYears(next, TERM_YEARS);
        var term = decided.isAfter(next) ? new Term(decided, whole.until()) : whole;
        return new Fate.Case(
                Fate.LATE_NAME + renewal.name(),
                filed,
                decided,
                renewal.term() == null ? null : term);
    }

    private Fate keptBack(Fate fate) {
        var hush = fate.hush();
        if (hush == null) {
            return fate;
        }
        boolean opens = chance(IS_PUBLISHED);
        boolean goesOn = chance(IS_PROLONGED);
        var day = hush.until().plusDays(5 + below(20));
        var opened = opens && fate.isInForceOn(day) ? day : null;
        boolean asks = opened == null && goesOn && fate.isInForceOn(hush.until());
        return new Fate(
                fate.place(),
                fate.cases(),
                fate.ending(),
                new Fate.Hush(
                        hush.word(),
                        hush.until(),
                        asks ? hush.until().plusDays(180) : null,
                        opened),
                fate.incidents(),
                fate.requests(),
                fate.changes());
    }

    private int below(int bound) {
        return dice.nextInt(bound);
    }

    private boolean chance(int percent) {
        return below(100) < percent;
    }
}
