package jp.akashi;

import java.util.List;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// What a test wants to know of an outcome.
public final class Outcomes {
    private Outcomes() {}

    /// The ids of the rules that stand in the way; none when the act was done.
    public static List<String> rulesOf(Outcome<?> outcome) {
        return obstaclesOf(outcome).stream().map(obstacle -> obstacle.rule().value()).toList();
    }

    public static List<Obstacle> obstaclesOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var obstacles) ? obstacles : List.of();
    }
}
