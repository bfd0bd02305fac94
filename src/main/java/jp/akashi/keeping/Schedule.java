package jp.akashi.keeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is returned and how long it is kept, by the kind of paper and why the case is over
/// (書類の返却と保管の定め).
///
/// @param kept what is neither returned nor deleted
public record Schedule(Map<PaperKind, Map<Occasion, Period>> periods, Set<PaperKind> kept) {
    /// @param returnWithinDays after the case is over, until the papers have to be back
    /// @param keepDays after the case is over, until what the platform holds may be deleted
    public record Period(int returnWithinDays, int keepDays) {
        public Period {
            if (returnWithinDays < 0 || keepDays < returnWithinDays) {
                throw new IllegalArgumentException("kept for less long than there is to return");
            }
        }

        /// The last day on which the papers are back in time.
        public LocalDate returnBy(LocalDate over) {
            return over.plusDays(returnWithinDays);
        }

        /// The first day on which they may be deleted.
        public LocalDate deletableFrom(LocalDate over) {
            return over.plusDays(keepDays);
        }
    }

    public Schedule {
        var copy = new EnumMap<PaperKind, Map<Occasion, Period>>(PaperKind.class);
        periods.forEach((kind, byOccasion) -> copy.put(kind, Map.copyOf(byOccasion)));
        periods = Map.copyOf(copy);
        kept = kept.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kept));
    }

    /// Nothing where the schedule does not say it: such papers stay.
    public Optional<Period> find(PaperKind kind, Occasion occasion) {
        return Optional.ofNullable(periods.getOrDefault(kind, Map.of()).get(occasion));
    }
}
