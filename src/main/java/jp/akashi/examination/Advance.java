package jp.akashi.examination;

import jp.akashi.examination.Examination.Findings;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Takes one step of the table of stages; everything that moves a case goes through here.
public final class Advance {
    private final Examinations examinations;

    /// A step to take, with what is said about it.
    public record Move(Event event, String note) {}

    public Advance(Examinations examinations) {
        this.examinations = examinations;
    }

    /// Moves the case as the table says and stores it.
    ///
    /// @param seen the case as the person saw it
    /// @param findings what it holds after the step
    /// @return the case at its next stage; EXA-01 when the table has no such step, EXA-08 when the
    ///   case has changed
    public Outcome<Examination> take(Hand hand, Examination seen, Findings findings, Move move) {
        var step =
                Stages.find(seen.stage(), move.event()).filter(found -> found.by() == hand.party());
        if (step.isEmpty()) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.STEP, "stage", seen.stage())
                            .with("event", move.event()));
        }
        var taken =
                new Examination.Taken(
                        move.event(), step.get().to(), hand.person(), hand.at(), move.note());
        return store(seen.after(taken, findings));
    }

    /// Moves the case without a change of what it holds.
    public Outcome<Examination> take(Hand hand, Examination seen, Event event) {
        return take(hand, seen, seen.findings(), new Move(event, ""));
    }

    /// Stores a change of what the case holds, at the same stage.
    public Outcome<Examination> stay(Examination seen, Findings findings) {
        return store(seen.with(findings));
    }

    private Outcome<Examination> store(Examination next) {
        return examinations.replace(next)
                ? Outcome.done(next)
                : Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE));
    }
}
