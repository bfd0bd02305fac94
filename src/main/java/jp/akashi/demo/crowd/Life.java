package jp.akashi.demo.crowd;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import org.jspecify.annotations.Nullable;

/// What became of a certification since: renewed, changed, expired or ended. The register holds the
/// last of the publications this led to.
final class Life {
    private static final int EXPIRES = 6;
    private static final int ENDS = 3;
    private static final int IS_REVOKED = 25;
    private static final int CHANGES = 30;

    private final Made made;
    private final LocalDate today;
    private final Dice dice;

    Life(Made made, LocalDate today) {
        this.made = made;
        this.today = today;
        this.dice = made.dice().of("life");
    }

    /// A publication: on which day, for which term, and of how many of the answers it brings
    /// others.
    ///
    /// @param share of the rows that are answered anew, in percent
    record Event(LocalDate day, Term term, int share, @Nullable Ending ending) {
        Entry.Standing standing(Made made, int revision) {
            var published = day.atTime(LocalTime.of(10, 0)).plusSeconds(made.number().serial());
            return new Entry.Standing(
                    made.certified(),
                    term,
                    revision,
                    published.atZone(Tokyo.ZONE).toInstant(),
                    ending);
        }
    }

    List<Event> events() {
        var all = new ArrayList<Event>();
        int years = made.scheme().periods().termYears();
        var from = made.certified();
        do {
            var term = Term.ofYears(from, years);
            all.add(new Event(from, term, all.isEmpty() ? 0 : 30, null));
            if (dice.chance(CHANGES)) {
                change(from.plusDays(40 + dice.below(300 * years)), term, all);
            }
            from = term.until().plusDays(1);
        } while (!from.isAfter(today) && !dice.chance(EXPIRES));
        end(all);
        all.sort(Comparator.comparing(Event::day));
        int kept = 1 + dice.pickUneven(List.of(0, 0, 1, 1, 2, 3, 5));
        return all.subList(Math.max(0, all.size() - kept), all.size());
    }

    private void change(LocalDate day, Term term, List<Event> all) {
        if (day.isBefore(today)) {
            all.add(new Event(day, term, 4, null));
        }
    }

    private void end(List<Event> all) {
        var last = all.getLast();
        var day = last.day().plusDays(20 + dice.below(120));
        if (dice.chance(ENDS) && day.isBefore(today) && last.term().contains(day)) {
            var kind = dice.chance(IS_REVOKED) ? Ending.Kind.REVOKED : Ending.Kind.SERVICE_ENDED;
            all.add(new Event(day, last.term(), 0, new Ending(kind, day)));
        }
    }
}
