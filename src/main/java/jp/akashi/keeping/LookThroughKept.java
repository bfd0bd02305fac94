package jp.akashi.keeping;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.Tokyo;

/// Looks each morning through the documents of cases that are over, and puts on the agenda until
/// when they have to go back and from when they may be deleted. However a case came to its end, its
/// documents are found here.
public final class LookThroughKept implements Doing {
    private static final String ALL = "cases";
    private static final int MOST = 1000;

    private final ListKept kept;
    private final Agenda agenda;
    private final InstantSource clock;

    public LookThroughKept(ListKept kept, Agenda agenda, InstantSource clock) {
        this.kept = kept;
        this.agenda = agenda;
        this.clock = clock;
    }

    /// Begins the chain of mornings, or takes it up again.
    public void begin() {
        agenda.plan(step(Tokyo.today(clock)));
    }

    @Override
    public Kind kind() {
        return Kind.KEEPING_MORNING;
    }

    @Override
    public void on(Step step, LocalDate today) {
        kept.over(MOST).forEach(each -> plan(each, today));
        agenda.plan(step(today.plusDays(1)));
    }

    private void plan(Kept each, LocalDate today) {
        var id = each.application().id().value();
        switch (each.stateOn(today)) {
            case RETURN_DUE ->
                    each.findReturnBy()
                            .ifPresent(day -> agenda.plan(new Step(Kind.RETURN_DUE, id, day)));
            case KEPT, DELETABLE, PROPOSED ->
                    each.findDeletableFrom()
                            .ifPresent(day -> agenda.plan(new Step(Kind.KEEPING_ENDS, id, day)));
            case BLOCKED, DELETED -> {}
        }
    }

    private static Step step(LocalDate day) {
        return new Step(Kind.KEEPING_MORNING, ALL, day);
    }
}
