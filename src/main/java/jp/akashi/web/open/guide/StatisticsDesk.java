package jp.akashi.web.open.guide;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.directory.Counting;
import jp.akashi.guide.Census;
import jp.akashi.guide.Figures;
import jp.akashi.kernel.Tokyo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The statistics of the day, worked out once for each publication.
@Component
public class StatisticsDesk {
    private final Counting counting;
    private final Census census;
    private final InstantSource clock;
    private volatile @Nullable Known known;

    /// The figures of a day.
    ///
    /// @param asOf the last publication counted; none when nothing is published
    /// @param complete whether every publication is counted
    public record Counted(
            Figures figures, LocalDate day, Optional<Instant> asOf, boolean complete) {}

    private record Known(long place, LocalDate day, Figures figures) {}

    public StatisticsDesk(Counting counting, Census census, InstantSource clock) {
        this.counting = counting;
        this.census = census;
        this.clock = clock;
    }

    public Counted now() {
        var today = Tokyo.today(clock);
        var counted = counting.read(place -> figures(place, today));
        return new Counted(counted.value(), today, counted.asOf(), counted.isComplete());
    }

    private Figures figures(long place, LocalDate day) {
        var before = known;
        if (before != null && before.place() == place && before.day().equals(day)) {
            return before.figures();
        }
        var figures = census.on(day);
        known = new Known(place, day, figures);
        return figures;
    }
}
