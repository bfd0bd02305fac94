package jp.akashi.agenda;

import java.time.InstantSource;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Has a step that failed tried again by the next round instead of later.
public final class HastenStep {
    private final Agenda agenda;
    private final InstantSource clock;

    public HastenStep(Agenda agenda, InstantSource clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    /// @return the step; AGE-02 when it was done or given up meanwhile, or never failed
    public Outcome<Step> hasten(Step step) {
        return agenda.hasten(step, clock.instant())
                ? Outcome.done(step)
                : Outcome.refused(Obstacle.of(AgendaRules.FAILED, "day", step.due()));
    }
}
