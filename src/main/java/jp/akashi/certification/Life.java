package jp.akashi.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Term;
import org.jspecify.annotations.Nullable;

/// How long a certification has been and is in force: its terms (有効期間) one after the other, the
/// renewal that keeps it in force past the last of them (002 §9(1)), and its ending.
///
/// @param terms the first one first; no two of them share a day
/// @param continuedBy the renewal that was filed in time and is not decided yet
public record Life(List<Term> terms, @Nullable ApplicationId continuedBy, @Nullable Ending ending) {
    public Life {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a certification has a term");
        }
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i).from().isAfter(terms.get(i - 1).until())) {
                throw new IllegalArgumentException("terms that overlap: " + terms);
            }
        }
    }

    /// A life that begins with its first term.
    public static Life of(Term first) {
        return new Life(List.of(first), null, null);
    }

    /// The last of the terms.
    public Term term() {
        return terms.getLast();
    }

    /// What is said of the term on a day: the one the day lies in, with those that follow it
    /// without a gap; before the first one that one, after the last one the last.
    public Term termOn(LocalDate day) {
        var at = terms.stream().filter(term -> !term.until().isBefore(day)).findFirst();
        if (at.isEmpty()) {
            return term();
        }
        var until = at.get().until();
        for (var term : terms) {
            if (term.from().equals(until.plusDays(1))) {
                until = term.until();
            }
        }
        return new Term(at.get().from(), until);
    }

    /// Whether the certification is in force on a day.
    public boolean isInForceOn(LocalDate day) {
        boolean within = terms.stream().anyMatch(term -> term.contains(day));
        boolean goesOn = continuedBy != null && day.isAfter(term().until());
        return (within || goesOn) && (ending == null || day.isBefore(ending.on()));
    }

    /// Whether it was ended by a day, other than by the end of its term.
    public boolean isEndedOn(LocalDate day) {
        return ending != null && !day.isBefore(ending.on());
    }

    /// With the next term, which ends the wait for its renewal.
    public Life next(Term term) {
        var all = new ArrayList<>(terms);
        all.add(term);
        return new Life(all, null, ending);
    }

    /// With the renewal that was filed in time.
    public Life continuedBy(ApplicationId renewal) {
        return new Life(terms, renewal, ending);
    }

    /// Without a renewal that is waited for.
    public Life notContinued() {
        return new Life(terms, null, ending);
    }

    /// With its ending, whichever renewal was waited for.
    public Life ended(Ending by) {
        return new Life(terms, null, by);
    }
}
