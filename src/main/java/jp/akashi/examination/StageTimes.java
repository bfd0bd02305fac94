package jp.akashi.examination;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// How long cases take at each stage (審査にかかる日数): the median, and the time within which nine of ten
/// pass.
///
/// @param whole from the receipt to the decision
public record StageTimes(List<AtStage> stages, Optional<Time> whole) {
    private static final int PER_CENT = 100;
    private static final int MOST = 90;

    public StageTimes {
        stages = List.copyOf(stages);
    }

    /// The times of a number of cases.
    public record Time(int cases, Duration median, Duration most) {}

    public record AtStage(Stage stage, Time time) {}

    public static StageTimes of(List<Walk> walks) {
        var stays = new EnumMap<Stage, List<Duration>>(Stage.class);
        var decided = new ArrayList<Duration>();
        for (var walk : walks) {
            walk.stays()
                    .forEach((stage, stay) ->
                            stays.computeIfAbsent(stage, _ -> new ArrayList<>()).add(stay));
            walk.toDecision().ifPresent(decided::add);
        }
        var stages =
                Arrays.stream(Stage.values())
                        .flatMap(stage ->
                                time(stays.getOrDefault(stage, List.of()))
                                        .map(time -> new AtStage(stage, time))
                                        .stream())
                        .toList();
        return new StageTimes(stages, time(decided));
    }

    private static Optional<Time> time(List<Duration> durations) {
        if (durations.isEmpty()) {
            return Optional.empty();
        }
        var sorted = durations.stream().sorted().toList();
        return Optional.of(
                new Time(
                        sorted.size(), percentile(sorted, PER_CENT / 2), percentile(sorted, MOST)));
    }

    /// The smallest value that so many percent do not exceed (nearest rank).
    private static Duration percentile(List<Duration> sorted, int percent) {
        return sorted.get((sorted.size() * percent + PER_CENT - 1) / PER_CENT - 1);
    }
}
