package jp.akashi.examination;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.examination.Examination.Taken;

/// The way a case has come, without what was found on it: when it was received, and its steps.
public record Walk(Instant openedAt, List<Taken> taken) {
    public Walk {
        taken = List.copyOf(taken);
    }

    /// How long it stayed at each stage it has left, all its visits there together.
    public Map<Stage, Duration> stays() {
        var stays = new EnumMap<Stage, Duration>(Stage.class);
        var at = Stages.first();
        var since = openedAt;
        for (var step : taken) {
            if (step.to() != at) {
                stays.merge(at, Duration.between(since, step.at()), Duration::plus);
                at = step.to();
                since = step.at();
            }
        }
        return stays;
    }

    /// From the day it was received to the decision, if there is one.
    public Optional<Duration> toDecision() {
        return taken.stream()
                .filter(step -> step.event() == Event.GRANT || step.event() == Event.REFUSE)
                .findFirst()
                .map(step -> Duration.between(openedAt, step.at()));
    }
}
