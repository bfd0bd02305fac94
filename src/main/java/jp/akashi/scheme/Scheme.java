package jp.akashi.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;

/// One of the certification schemes (認定制度) as its data describes it.
public record Scheme(
        SchemeId id,
        Label name,
        Label shortName,
        About about,
        Numbering numbering,
        Periods periods,
        FeeSchedule fees,
        MarkStyle mark,
        List<Edition> editions) {
    /// What is to be known of a scheme before applying.
    ///
    /// @param regulation the title of its operating regulation (運用規程)
    /// @param suits which services it is for, and what it asks beyond the others
    /// @param applicants who may apply
    /// @param switches the schemes whose certification may be switched for one of this (切替)
    /// @param showsAssurance whether the public sees by what kind of paper an answer is borne out
    /// @param doubts what in the scheme's own data no document confirms
    public record About(
            LocalDate launched,
            String regulation,
            Label suits,
            Label applicants,
            List<Switch> switches,
            boolean showsAssurance,
            List<Doubt> doubts) {
        public About {
            switches = List.copyOf(switches);
            doubts = List.copyOf(doubts);
        }
    }

    /// From which scheme one may switch, and which fee it costs.
    public record Switch(SchemeId from, FeeKind fee) {}

    /// The part of the scheme's data that is in doubt, and why.
    public record Doubt(Subject about, Label note) {}

    /// What of a scheme can be in doubt.
    public enum Subject {
        LAUNCHED,
        APPLICANTS,
        NUMBERING,
        PERIODS,
        FEES,
        SWITCHES,
        EDITIONS,
        ROWS,
        GATES
    }

    /// The fee an application costs.
    public enum FeeKind {
        NEW,
        RENEWAL
    }

    /// The periods of the scheme: term in years, the renewal window in days before expiry, until
    /// how many days before it a late renewal is taken yet, the notice in months before expiry, and
    /// the years a revoked service waits before it may apply again.
    public record Periods(
            int termYears,
            int renewalOpensDays,
            int renewalClosesDays,
            int renewalLateDays,
            int renewalNoticeMonths,
            int reapplicationBanYears) {
        /// Of a scheme that takes no renewal after its window.
        public Periods(int term, int opens, int closes, int notice, int ban) {
            this(term, opens, closes, closes, notice, ban);
        }
    }

    /// What the mark (認定マーク) of the scheme shows.
    public record MarkStyle(String label, String colour) {}

    public Scheme {
        editions = List.copyOf(editions);
    }

    /// The editions an application may follow on a day, the one in force first; the one before it
    /// as long as the two overlap.
    public List<Edition> editionsOn(LocalDate date) {
        return findEditionOn(date).stream()
                .flatMap(inForce ->
                        editions.stream()
                                .filter(edition ->
                                        edition == inForce || overlaps(edition, inForce, date))
                                .sorted(Comparator.comparing(Edition::effective).reversed()))
                .toList();
    }

    private static boolean overlaps(Edition old, Edition inForce, LocalDate date) {
        return inForce.findSuccession()
                .filter(succession -> succession.from().equals(old.id()))
                .filter(succession -> !succession.overlapUntil().isBefore(date))
                .isPresent();
    }

    /// @throws IllegalArgumentException when the scheme has no such edition
    public Edition getEdition(EditionId edition) {
        return editions.stream()
                .filter(one -> one.id().equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition " + edition));
    }

    public Optional<Switch> findSwitchFrom(SchemeId scheme) {
        return about.switches().stream().filter(way -> way.from().equals(scheme)).findFirst();
    }

    /// The edition in force on a day: the latest that has taken effect.
    public Optional<Edition> findEditionOn(LocalDate date) {
        return editions.stream()
                .filter(edition -> !edition.effective().isAfter(date))
                .max(Comparator.comparing(Edition::effective));
    }
}
