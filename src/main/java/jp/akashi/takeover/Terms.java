package jp.akashi.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.Term;

/// The terms of a certification (有効期間), each beginning when the one before is over.
///
/// @param counted whether they were counted, and not named by the register
public record Terms(List<Term> all, boolean counted) {
    public Terms {
        all = List.copyOf(all);
    }

    public Term present() {
        return all.getLast();
    }

    /// A register that names the present term. The terms before it are told only where they fit
    /// without a gap.
    static Terms named(LocalDate certifiedOn, Term present, int years) {
        var counted = until(certifiedOn, present.from(), years);
        return counted.getLast().equals(present)
                ? new Terms(counted, false)
                : new Terms(List.of(present), false);
    }

    /// The present term by the day of disclosure: the next one where it was disclosed within the
    /// days in which a renewal is filed, else the one that day lies in. A term that has not begun
    /// is not the present one.
    static Terms counted(LocalDate certifiedOn, LocalDate disclosedOn, Cycle cycle) {
        var terms = until(certifiedOn, disclosedOn, cycle.years());
        var last = terms.getLast();
        boolean renewing =
                !disclosedOn.isBefore(last.until().minusDays(cycle.opensDays()))
                        && !disclosedOn.isBefore(certifiedOn)
                        && last.until().isBefore(cycle.today());
        return new Terms(
                renewing ? until(certifiedOn, last.until().plusDays(1), cycle.years()) : terms,
                true);
    }

    /// The terms as far as the one in which the certification ended.
    static Terms endedOn(LocalDate certifiedOn, LocalDate on, int years) {
        return new Terms(until(certifiedOn, on.minusDays(1), years), true);
    }

    static Terms first(LocalDate certifiedOn, int years) {
        return new Terms(List.of(Term.ofYears(certifiedOn, years)), true);
    }

    /// The counted term a day lies in; the first where the day is before it.
    static Term containing(LocalDate certifiedOn, LocalDate day, int years) {
        return until(certifiedOn, day, years).getLast();
    }

    /// The length of a term, how many days before its end it can be renewed, and the day by which a
    /// term has to have begun.
    record Cycle(int years, int opensDays, LocalDate today) {}

    /// The terms from the first on, as far as the one a day lies in.
    private static List<Term> until(LocalDate certifiedOn, LocalDate day, int years) {
        var terms = new ArrayList<Term>();
        terms.add(Term.ofYears(certifiedOn, years));
        while (terms.getLast().until().isBefore(day)) {
            terms.add(Term.ofYears(terms.getLast().until().plusDays(1), years));
        }
        return terms;
    }
}
