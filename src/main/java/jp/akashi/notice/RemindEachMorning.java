package jp.akashi.notice;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.Tokyo;

/// Looks through the open cases each morning (朝の見回り), as a step that plans the next one. What a
/// case is reminded of follows from where it stands and what it owes that morning, so that there is
/// one row for all cases and none to take back when an answer or some money comes.
public final class RemindEachMorning implements Doing {
    private static final String ALL = "cases";

    private final Remind remind;
    private final Agenda agenda;
    private final InstantSource clock;

    public RemindEachMorning(Remind remind, Agenda agenda, InstantSource clock) {
        this.remind = remind;
        this.agenda = agenda;
        this.clock = clock;
    }

    /// Begins the chain, or takes it up again; where it goes on already this changes nothing.
    public void begin() {
        agenda.plan(step(Tokyo.today(clock)));
    }

    @Override
    public Kind kind() {
        return Kind.CASES_MORNING;
    }

    @Override
    public void on(Step step, LocalDate today) {
        remind.remind(today);
        agenda.plan(step(today.plusDays(1)));
    }

    private static Step step(LocalDate day) {
        return new Step(Kind.CASES_MORNING, ALL, day);
    }
}
