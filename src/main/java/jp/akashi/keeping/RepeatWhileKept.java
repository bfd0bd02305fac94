package jp.akashi.keeping;

import java.time.LocalDate;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.ApplicationId;

/// Keeps a return that is overdue, or a deletion that may be done, before the office's eyes: its
/// row comes again each week until it is done.
public final class RepeatWhileKept implements Doing {
    private final Kind kind;
    private final ListKept kept;
    private final Agenda agenda;

    /// @param kind `RETURN_DUE` or `KEEPING_ENDS`
    public RepeatWhileKept(Kind kind, ListKept kept, Agenda agenda) {
        this.kind = kind;
        this.kept = kept;
        this.agenda = agenda;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public void on(Step step, LocalDate today) {
        boolean waits =
                switch (kept.get(new ApplicationId(step.subject())).stateOn(today)) {
                    case RETURN_DUE -> kind == Kind.RETURN_DUE;
                    case KEPT, DELETABLE, PROPOSED -> kind == Kind.KEEPING_ENDS;
                    case BLOCKED, DELETED -> false;
                };
        if (waits) {
            agenda.plan(new Step(kind, step.subject(), today.plusWeeks(1)));
        }
    }
}
