package jp.akashi.demo.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.Term;
import org.jspecify.annotations.Nullable;

/// What becomes of one service in the years, by the seed alone: what it applies for and what is
/// decided on it, what ends it, and what it keeps back. By this the register is held to account.
///
/// @param cases the application and its renewals in the order of time
/// @param incidents days of emergencies
/// @param requests days on which the office asks for improvement
/// @param changes days on which a change is reported
record Fate(
        int place,
        List<Case> cases,
        @Nullable Ending ending,
        @Nullable Hush hush,
        List<LocalDate> incidents,
        List<LocalDate> requests,
        List<LocalDate> changes) {
    private static final long SPREAD = 1_000_003;
    private static final int LEAD = 45;

    private static final int TERM_YEARS = 2;
    private static final int REFUSED_AT_FIRST = 6;
    private static final int ENDS_EARLY = 10;
    private static final int REVOKED_OF_THESE = 35;
    private static final int RENEWS = 74;
    private static final int RENEWAL_REFUSED = 9;
    private static final int KEEPS_BACK = 12;
    private static final int HAS_AN_EMERGENCY = 14;
    private static final int IS_TO_IMPROVE = 6;
    private static final int REPORTS_A_CHANGE = 30;

    /// An application and the decision on it.
    ///
    /// @param term what a granted one leads to; nothing when it is refused
    record Case(String name, LocalDate filed, LocalDate decided, @Nullable Term term) {
        boolean isRenewal() {
            return name.startsWith(RENEWAL_NAME) || isLate();
        }

        /// Whether it came after its window, so that it keeps nothing in force.
        boolean isLate() {
            return name.startsWith(LATE_NAME);
        }

        boolean isSwitch() {
            return name.equals(SWITCH_NAME);
        }

        boolean isChange() {
            return name.startsWith(CHANGE_NAME);
        }

        boolean isOpenOn(LocalDate day) {
            return !day.isBefore(filed) && day.isBefore(decided);
        }

        boolean isDecidedBy(LocalDate day) {
            return !day.isBefore(decided);
        }
    }

    static final String FIRST_NAME = "new";
    static final String SWITCH_NAME = "switch";
    static final String LATE_NAME = "late-";
    private static final String RENEWAL_NAME = "renewal-";
    private static final String CHANGE_NAME = "change-";

    /// How long a change report is with the office.
    private static final int CHANGE_DAYS = 7;

    /// An answer that is not to be published until after a day, and the word in it that nobody may
    /// find anywhere.
    ///
    /// @param prolonged the later day until which it is withheld then, when the provider asks for
    ///   it
    /// @param published the day on which the office publishes it, when it does
    record Hush(
            String word,
            LocalDate until,
            @Nullable LocalDate prolonged,
            @Nullable LocalDate published) {
        private static final int RULED_BEFORE = 5;

        /// One that stays withheld, as nobody decides on it.
        Hush(String word, LocalDate until) {
            this(word, until, null, null);
        }

        /// The day the office rules on withholding it for longer.
        LocalDate prolongedOn() {
            return until.minusDays(RULED_BEFORE);
        }

        /// Until when it is withheld, as it is decided by a day.
        LocalDate untilOn(LocalDate day) {
            return prolonged != null && !day.isBefore(prolongedOn()) ? prolonged : until;
        }

        boolean isPublicOn(LocalDate day) {
            return published != null && !day.isBefore(published);
        }
    }

    Fate {
        cases = List.copyOf(cases);
        incidents = List.copyOf(incidents);
        requests = List.copyOf(requests);
        changes = List.copyOf(changes);
    }

    /// One in whose terms nothing happens.
    Fate(int place, List<Case> cases, @Nullable Ending ending, @Nullable Hush hush) {
        this(place, cases, ending, hush, List.of(), List.of(), List.of());
    }

    /// The reports of a change, each decided a week later.
    List<Case> reports() {
        return IntStream.range(0, changes.size())
                .mapToObj(at -> {
                    var day = changes.get(at);
                    var term = terms(day).filter(each -> each.contains(day)).findFirst();
                    return new Case(
                            CHANGE_NAME + at, day, day.plusDays(CHANGE_DAYS), term.orElseThrow());
                })
                .toList();
    }

    static Fate of(Wish wish, int place) {
        return new Making(wish, place, new SplittableRandom(wish.seed() * SPREAD + place)).fate();
    }

    /// Whether the service is certified and in force on a day, when all that was to happen by then
    /// has happened.
    boolean isInForceOn(LocalDate day) {
        if (ending != null && !day.isBefore(ending.on())) {
            return false;
        }
        return terms(day).anyMatch(term -> term.contains(day)) || isContinuedOn(day);
    }

    /// Whether only a renewal that was filed in time keeps the service in force (効力の継続).
    boolean isContinuedOn(LocalDate day) {
        return cases.stream()
                        .anyMatch(each -> each.isRenewal() && !each.isLate() && each.isOpenOn(day))
                && terms(day).noneMatch(term -> !term.until().isBefore(day));
    }

    /// The terms decided by a day.
    Stream<Term> terms(LocalDate day) {
        return cases.stream()
                .filter(each -> each.isDecidedBy(day))
                .flatMap(each -> Stream.ofNullable(each.term()));
    }

    /// The ending, once it is known: it is decided on the day itself.
    @Nullable Ending endingBy(LocalDate day) {
        return ending != null && !day.isBefore(ending.on()) ? ending : null;
    }

    /// Throws the dice, in one order.
    private record Making(Wish wish, int place, SplittableRandom dice) {
        Fate fate() {
            var certified = Wish.FIRST.plusDays(LEAD + start());
            var filed = certified.minusDays(LEAD);
            if (chance(REFUSED_AT_FIRST)) {
                return new Fate(
                        place, List.of(new Case(FIRST_NAME, filed, certified, null)), null, null);
            }
            var cases = new ArrayList<Case>();
            cases.add(new Case(FIRST_NAME, filed, certified, Term.ofYears(certified, TERM_YEARS)));
            var hush =
                    chance(KEEPS_BACK)
                            ? new Hush(
                                    "秘匿第%05d号".formatted(place),
                                    certified.plusDays(90 + below(300)))
                            : null;
            var ending = goOn(cases);
            var incidents = days(cases, ending, HAS_AN_EMERGENCY);
            var requests = days(cases, ending, IS_TO_IMPROVE);
            // what is kept back is left as it is until the next renewal
            var changes =
                    hush == null ? days(cases, ending, REPORTS_A_CHANGE) : List.<LocalDate>of();
            return new Fate(place, cases, ending, hush, incidents, requests, changes);
        }

        /// Days in the middle of terms, each of which may have one.
        private List<LocalDate> days(List<Case> cases, @Nullable Ending ending, int percent) {
            var days = new ArrayList<LocalDate>();
            for (var each : cases) {
                var term = each.term();
                if (term != null && chance(percent)) {
                    var day = term.from().plusDays(90 + below(500));
                    if (ending == null || day.plusDays(60).isBefore(ending.on())) {
                        days.add(day);
                    }
                }
            }
            return days;
        }

        /// Two of three in the first year, the others whenever they come.
        private int start() {
            int days = (int) ChronoUnit.DAYS.between(Wish.FIRST, wish.end()) - LEAD;
            return below(chance(66) ? Math.min(300, days) : days);
        }

        private @Nullable Ending goOn(List<Case> cases) {
            var last = cases.getFirst().term();
            while (last != null && last.until().isBefore(wish.end().plusYears(1))) {
                if (chance(ENDS_EARLY)) {
                    return ending(last);
                }
                if (!chance(RENEWS)) {
                    return null;
                }
                var renewal = renewal(last, cases.size());
                cases.add(renewal);
                last = renewal.term();
            }
            return null;
        }

        private Ending ending(Term term) {
            var kind = chance(REVOKED_OF_THESE) ? Ending.Kind.REVOKED : Ending.Kind.SERVICE_ENDED;
            int days = (int) ChronoUnit.DAYS.between(term.from(), term.until());
            // after a renewal of the earlier term was decided, before the next one is filed
            return new Ending(kind, term.from().plusDays(90 + below(days - 180)));
        }

        /// Filed within the window, from 60 to 30 days before expiry; decided before it, or long
        /// after it.
        private Case renewal(Term last, int number) {
            var filed = last.until().minusDays(30 + below(31));
            var decided = filed.plusDays(20 + below(60));
            var next = Term.ofYears(last.until().plusDays(1), TERM_YEARS);
            return new Case(
                    RENEWAL_NAME + number, filed, decided, chance(RENEWAL_REFUSED) ? null : next);
        }

        private int below(int bound) {
            return dice.nextInt(bound);
        }

        private boolean chance(int percent) {
            return below(100) < percent;
        }
    }
}
