package jp.akashi.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;

/// One of the certification schemes (認定制度) as its data describes it.
public record Scheme(
        SchemeId id,
        Label name,
        Label shortName,
        Numbering numbering,
        Periods periods,
        FeeSchedule fees,
        MarkStyle mark,
        List<Edition> editions) {
    /// The periods of the scheme: term in years, the renewal window in days before expiry, the
    /// notice in months before expiry, and the years a revoked service waits before it may apply
    /// again.
    public record Periods(
            int termYears,
            int renewalOpensDays,
            int renewalClosesDays,
            int renewalNoticeMonths,
            int reapplicationBanYears) {}

    /// What the mark (認定マーク) of the scheme shows.
    public record MarkStyle(String label, String colour) {}

    public Scheme {
        editions = List.copyOf(editions);
    }

    /// The edition in force on a day: the latest that has taken effect.
    public Optional<Edition> findEditionOn(LocalDate date) {
        return editions.stream()
                .filter(edition -> !edition.effective().isAfter(date))
                .max(java.util.Comparator.comparing(Edition::effective));
    }
}
